export const id = 593;
export const ids = [593];
export const modules = {

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ d),
/* harmony export */   f: () => (/* binding */ l),
/* harmony export */   g: () => (/* binding */ r),
/* harmony export */   h: () => (/* binding */ n),
/* harmony export */   i: () => (/* binding */ I),
/* harmony export */   l: () => (/* binding */ f),
/* harmony export */   m: () => (/* binding */ a),
/* harmony export */   n: () => (/* binding */ P),
/* harmony export */   o: () => (/* binding */ E),
/* harmony export */   p: () => (/* binding */ i),
/* harmony export */   r: () => (/* binding */ F),
/* harmony export */   s: () => (/* binding */ v),
/* harmony export */   t: () => (/* binding */ L),
/* harmony export */   u: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7759);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1423);
const n=(e,t)=>`${String(e)} ${t}${e===1?``:`s`}`,r=(e,t)=>t>e.length?`${e.join(`, `)} and ${String(t-e.length)} more`:e.join(`, `),i=e=>e.toISOString().slice(0,10),a=e=>`${e.toISOString().slice(0,16).replace(`T`,` `)} UTC`,o=6e4,s=60*o,c=24*s,l=(e,t)=>{let r=Math.max(0,t.getTime()-e.getTime());return r<o?`just now`:r<s?`${n(Math.floor(r/o),`minute`)} ago`:r<c?`${n(Math.floor(r/s),`hour`)} ago`:`${n(Math.floor(r/c),`day`)} ago`},u=(t,n)=>_judgement_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(t.verdict.severity)-_judgement_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(n.verdict.severity),d=({accounts:e},...t)=>e.flatMap(({posture:e,verdicts:t})=>t.map(t=>({...t,accountId:e.account.id}))).filter(({outcome:e})=>t.includes(e)).sort(u),f=({accounts:e})=>{let t={pass:0,fail:0,unknown:0,"not-applicable":0,manual:0,accepted:0};for(let{verdicts:n}of e)for(let{outcome:e}of n)t[e]+=1;return t},p=e=>{let t=f(e);return t.fail>0?`fail`:t.unknown+e.unjudged.length+e.missing.length>0||d(e,`manual`).some(({lastKnown:e})=>e?.outcome===`fail`)?`unknown`:t.pass+t[`not-applicable`]+t.accepted>0?`pass`:`unknown`},m=(e,n)=>_settings_js__WEBPACK_IMPORTED_MODULE_0__.t.test(e)&&Number.isInteger(n)&&n!==null&&n>=0&&n<=9999999999,h=({covers:e},t)=>{if(Object.keys(e).length>0)return;let n=new Map;for(let[e,r]of t.flatMap(e=>Object.entries(e)))m(e,r)&&n.set(e,Math.max(r,n.get(e)??0));if(n.size!==0)return`covers: { ${[...n].map(([e,t])=>`${e}: ${String(t)}`).join(`, `)} }`},g=e=>/[.!?…]$/.test(e)?e:`${e}.`,_=({exception:e,expiresSoon:t},n,r)=>{let{owner:i,reason:a,link:o,expires:s}=e;return{owner:r.text(i),why:r.text(g(a)),link:o!==void 0&&r.text(o)===o?o:void 0,expires:s,expiresSoon:t,unwritten:h(e,n)}},v=e=>{if(e===void 0)return;let{exception:t,state:n,strangers:r}=e;switch(n){case`covers`:return;case`expired`:return`The exception by ${t.owner} expired on ${i(t.expires)}.`;case`outgrown`:return r.length>0?`The exception by ${t.owner} names what this finding does not have (covers: ${r.join(`, `)}), so it covers nothing.`:`The exception by ${t.owner} was given for less than this and does not cover it.`}},y=e=>{let t=e.replace(/[A-Z]/g,e=>` ${e.toLowerCase()}`);return t.charAt(0).toUpperCase()+t.slice(1)},b=e=>e===null?`not known`:typeof e==`boolean`?e?`yes`:`no`:String(e),x=(e,t)=>e===void 0?void 0:t.text(e),S=(e,t)=>e===void 0?void 0:{title:t.text(e.title),columns:e.columns,rows:e.rows.map(e=>e.map(e=>t.text(e)))},C=(e,t)=>{let{verdict:n,kind:r,to:i,fromSince:a,acceptance:o}=e,s=i===`unknown`&&r===`regression`?`Its exception is no longer in force.`:void 0;return{check:n.check,kind:r,severity:n.severity,reason:t.text(n.reason),remark:s??x(v(o),t),terms:i===`accepted`&&o!==void 0?_(o,[n.exposure],t):void 0,fromSince:a}},w=({verdict:e,since:t,acceptance:n},r,i)=>({check:e.check,severity:e.severity,reason:i.text(e.reason),note:x(e.note,i),since:t,change:r.find(t=>t.verdict===e)?.kind,remark:x(v(n),i),listing:S(e.listing,i),facts:Object.entries(e.facts).map(([e,t])=>({label:y(e),value:i.text(b(t))})),evidence:e.evidence}),T=({verdict:e,acceptance:t},n)=>t===void 0?[]:[{check:e.check,severity:e.severity,reason:n.text(e.reason),terms:_(t,[e.exposure],n),listing:S(e.listing,n)}],E=(e,t)=>{let n=d(e,`unknown`),r=d(e,`pass`,`not-applicable`,`manual`);return{scope:`account`,judgedAt:e.judgedAt,accounts:e.accounts.map(({posture:e})=>t.name(e.account.id)),findings:d(e,`fail`).map(n=>w(n,e.changes,t)),accepted:d(e,`accepted`).flatMap(e=>T(e,t)),unknowns:n.map(({verdict:e,lastKnown:n})=>({check:e.check,reason:t.text(e.reason),note:x(e.note,t),missingPermissions:e.missingPermissions,lastKnown:n,listing:S(e.listing,t)})),wells:r.map(({verdict:e})=>({check:e.check,outcome:e.outcome,reason:t.text(e.reason),note:x(e.note,t),listing:S(e.listing,t)})),unjudged:[...e.unjudged.map(({checkId:e,remembered:{since:t}})=>({checkId:e,since:t})),...r.flatMap(({verdict:e,outcome:t,lastKnown:n})=>t===`manual`&&n?.outcome===`fail`?[{checkId:e.check.id,since:n.since}]:[])],missing:e.missing.map(e=>t.text(e)),changes:e.changes.map(e=>C(e,t)),counts:f(e),missingPermissions:[...new Set(n.flatMap(({verdict:e})=>e.missingPermissions))].sort()}},D=({verdict:t})=>_judgement_js__WEBPACK_IMPORTED_MODULE_1__.a.indexOf(t.severity),O=({lastKnown:e})=>e?.outcome===`fail`,k=e=>{if(e.outcome===`fail`)return e.verdict.severity;if(e.outcome===`unknown`&&O(e))return e.lastKnown?.severity??e.verdict.severity},A=t=>{let n=[...t.findings,...t.unknowns].map(k);return{row:t,weights:[..._judgement_js__WEBPACK_IMPORTED_MODULE_1__.a.map(e=>n.filter(t=>t===e).length),t.unknowns.length,t.accepted.length]}},j=(e,t)=>t.weights.map((t,n)=>t-(e.weights[n]??0)).find(e=>e!==0)??(e.row.id<t.row.id?-1:1),M=({posture:{account:e},verdicts:t},n)=>{let r=[],i=[],a=[],o=0,s=0;for(let e of t){let{outcome:t,verdict:n}=e;t===`fail`&&r.push(e),t===`unknown`&&i.push(e),t===`accepted`&&a.push(e),t!==`unknown`&&t!==`manual`&&(o+=1,n.check.sources.length>0&&(s+=1))}return{id:e.id,name:n.name(e.id),isManagement:e.kind===`management`,findings:r.sort((e,t)=>D(e)-D(t)),unknowns:i.sort((e,t)=>Number(O(t))-Number(O(e))),accepted:a.sort((e,t)=>D(e)-D(t)),judged:o,isDark:i.length>s,verdicts:t}},N=({id:e,name:t,verdicts:n})=>n.flatMap(n=>{let{outcome:r,lastKnown:i,verdict:a}=n;if(r!==`manual`||i?.outcome!==`fail`)return[];let o=i.severity??a.severity;return[{id:e,name:t,checkId:a.check.id,severity:o,since:i.since}]}),P=(e,t)=>{let n=e.accounts.map(e=>A(M(e,t))).sort(j).map(({row:e})=>e),r=new Map(e.changes.map(({verdict:e,kind:t})=>[e,t]));return{scope:`accounts`,judgedAt:e.judgedAt,display:t,rows:n,skipped:e.skipped.map(({id:e,why:n})=>({id:e,name:t.name(e),why:t.text(n)})),unjudged:[...e.unjudged.map(({accountId:e,checkId:n,remembered:{severity:r,since:i}})=>({id:e,name:t.name(e),checkId:n,severity:r??`critical`,since:i})),...n.flatMap(N)],missing:e.missing.map(e=>t.text(e)),changes:e.changes,changeOf:({verdict:e})=>r.get(e),counts:f(e)}},F=({rows:e})=>e.filter(({findings:e})=>e.length>0),I=({rows:e})=>e.filter(({findings:e,unknowns:t})=>e.length+t.length>0),L=({rows:e,skipped:t})=>`${n(e.length,`account`)} audited${t.length===0?``:`, ${t.length} skipped`}`;

/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclude: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3345);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7759);
/* harmony import */ var _accounts_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4034);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9401);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1502);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5391);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3100);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const l=e=>e===void 0?_judgement_js__WEBPACK_IMPORTED_MODULE_6__.a.length:_judgement_js__WEBPACK_IMPORTED_MODULE_6__.a.indexOf(e),u=(e,t)=>l(t.severity)<l(e.severity)||Object.entries(t.exposure).some(([t,n])=>{let r=e.exposure[t];return typeof n==`number`&&typeof r==`number`&&n>r}),d=(e,t,n)=>{let r=e.filter(e=>e.check===t);return r.find(({account:e})=>e===n)??r.find(({account:e})=>e===`all`)},f=({check:e,account:t,owner:n,expires:r,covers:i})=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)(`sha256`).update(JSON.stringify([e,t,n,r.toISOString(),i])).digest(`hex`).slice(0,8),p=(e,t)=>Object.keys(t).filter(t=>e[t]===void 0),m=e=>e.split(`:`)[0]??e,h=(e,t)=>{let n=t[e];return n!==void 0||!e.includes(`:`)?n:Object.keys(t).some(t=>m(t)===m(e))?0:void 0},g=(e,t)=>Object.entries(e).some(([e,n])=>{let r=h(e,t);return r!==void 0&&n!==null&&n>r}),_=(n,r,i,a)=>{if(n.outcome!==`fail`||r===void 0)return;let o=i?.accepted,s=p(n.exposure,r.covers),c=s.length>0||g(n.exposure,r.covers)||o?.ref===f(r)&&u(o,n);return{exception:r,strangers:s,state:(0,_expiry_js__WEBPACK_IMPORTED_MODULE_7__.r)(r,a)?c?`outgrown`:`covers`:`expired`,expiresSoon:(0,_expiry_js__WEBPACK_IMPORTED_MODULE_7__.n)(r,a)}},v=(e,t,n)=>{if(t===void 0)return;let r=f(t.exception);return n?.accepted?.ref===r?n.accepted:{ref:r,severity:e.severity,exposure:e.exposure}},y=e=>e===`fail`||e===`accepted`,b=(e,t)=>Object.fromEntries(Object.entries(t).map(([t,n])=>[t,n??e[t]??null])),x=e=>new Date(Math.floor(e.getTime()/1e3)*1e3),S=({outcome:e},t)=>t?.state===`covers`?`accepted`:e,C=(e,t,n)=>{switch(n){case`unknown`:return e===void 0?void 0:`blind`;case`fail`:return e?.outcome===`fail`?u(e,t)?`worsened`:void 0:`regression`;case`accepted`:return e?.outcome===`accepted`?void 0:`accepted`;case`pass`:case`not-applicable`:return y(e?.outcome)?`recovery`:void 0;case`manual`:return}},w=(e,n,r)=>e.outcome===`accepted`&&(n===void 0||!(0,_expiry_js__WEBPACK_IMPORTED_MODULE_7__.r)(n,r))?{...e,outcome:`fail`}:e,T=(e,t,n)=>{let{verdict:r,outcome:i,acceptance:a}=t;if(i===`unknown`||i===`manual`&&y(e?.outcome))return e;let o=i===`fail`||i===`accepted`,s=e?.outcome===i||o&&e!==void 0&&y(e.outcome)?e.since:x(n);if(!o)return{outcome:i,since:s,severity:void 0,exposure:{}};let c=e!==void 0&&y(e.outcome)?b(e.exposure,r.exposure):r.exposure,l=v(r,a,e);return{outcome:i,since:s,severity:r.severity,exposure:c,...l===void 0?{}:{accepted:l}}},E=(e,t,{exceptions:n,now:r})=>new Map([...t].map(([t,i])=>[t,w(i,d(n,t,e),r)])),D=(e,t)=>[...t].filter(([,{outcome:e}])=>e===`fail`).map(([t,n])=>({accountId:e,checkId:t,remembered:n})),O=(e,t,n,{exceptions:r,now:i})=>{let a=d(r,t.check.id,e),o=_(t,a,n,i),s=S(t,o),c=n!==void 0&&s===`unknown`?w(n,a,i):n,l=T(c,{verdict:t,outcome:s,acceptance:o},i),u=c===n?C(n,t,s):`regression`;return{tracked:{verdict:t,outcome:s,acceptance:o,since:s===`unknown`?void 0:l?.since,lastKnown:c},change:u===void 0?void 0:{accountId:e,verdict:t,kind:u,to:s,acceptance:o,from:c?.outcome??`never seen`,fromSince:c?.since},next:l}},k=(e,t,n)=>{let{id:r}=e.account,i=e.verdicts.map(e=>O(r,e,t.get(e.check.id),n)),a=new Set(e.verdicts.map(({check:e})=>e.id)),o=E(r,new Map([...t].filter(([e])=>!a.has(e))),n);return{tracked:{posture:e,verdicts:i.map(({tracked:e})=>e)},changes:i.flatMap(({change:e})=>e===void 0?[]:[e]),unjudged:D(r,o),memory:new Map([...t,...o,...i.flatMap(({tracked:e,next:t})=>t===void 0?[]:[[e.verdict.check.id,t]])])}},A=({accounts:e},t,n)=>{let r=new Set(e.map(({account:e})=>e.id));return new Map([...t].filter(([e])=>!r.has(e)).map(([e,t])=>[e,E(e,t,n)]))},j=(e,t,n=[])=>{let r={exceptions:n,now:e.judgedAt},i=e.accounts.map(e=>k(e,t.get(e.account.id)??new Map,r)),a=A(e,t,r);return{judgedAt:e.judgedAt,accounts:i.map(({tracked:e})=>e),skipped:e.skipped??[],missing:e.missing??[],changes:i.flatMap(({changes:e})=>e),unjudged:[...i.flatMap(({unjudged:e})=>e),...[...a].flatMap(([e,t])=>D(e,t))],memory:new Map([...t,...a,...i.map(({tracked:e,memory:t})=>[e.posture.account.id,t])])}},M=(e,t,n)=>`${String(e)} ${e===1?t:n}`,N=e=>[...(0,_accounts_view_js__WEBPACK_IMPORTED_MODULE_0__.d)(e,`fail`).map(({verdict:e})=>e.severity),...(0,_accounts_view_js__WEBPACK_IMPORTED_MODULE_0__.d)(e,`unknown`,`manual`).flatMap(({verdict:e,lastKnown:t})=>t?.outcome===`fail`?[t.severity??e.severity]:[]),...e.unjudged.map(({remembered:e})=>e.severity??`critical`)],P=(e,t)=>{switch(t){case`never`:return;case`regression`:{let t=e.changes.filter(({kind:e})=>e===`regression`||e===`worsened`);return t.length===0?void 0:M(t.length,`finding is new or worse`,`findings are new or worse`)}case`critical`:case`high`:case`medium`:case`low`:{let r=_judgement_js__WEBPACK_IMPORTED_MODULE_6__.a.indexOf(t),i=N(e).filter(e=>_judgement_js__WEBPACK_IMPORTED_MODULE_6__.a.indexOf(e)<=r);return i.length===0?void 0:M(i.length,`finding is of severity ${t} or above`,`findings are of severity ${t} or above`)}}},F=(e,t,n)=>{let i=(0,_accounts_view_js__WEBPACK_IMPORTED_MODULE_0__.d)(e,`unknown`).length,a=[P(e,t),n&&i>0?M(i,`check could not be judged`,`checks could not be judged`):void 0,n&&e.missing.length>0?M(e.missing.length,`part of what should have been audited is missing`,`parts of what should have been audited are missing`):void 0].filter(e=>e!==void 0);return{holds:a.length===0,reasons:a,unknowns:i}},I={showsDetails:!0,mayWriteIssue:!1,explanation:void 0},L={issue:void 0,did:`kept no issue`,warnings:[]},R=async e=>{let t=Promise.withResolvers(),n=(0,_wire_js__WEBPACK_IMPORTED_MODULE_4__.t)(e,()=>{setImmediate(t.resolve,void 0)});return await Promise.race([t.promise,Promise.allSettled([n])]),{outcome:n}},z=async(e,t,{tracker:n,exceptions:r,warnings:s},c)=>{let{accounts:l,skipped:u,missing:d,partition:f,scope:p,isWhole:m}=t,h={judgedAt:c,accounts:l,skipped:u,missing:d},g=await n?.recall({partition:f,name:p},{accountIds:[...l.map(({account:e})=>e.id),...u.filter(({isChoice:e})=>e===!0).map(({id:e})=>e)],keepsOthers:!m}),_=g?.memory??_memory_js__WEBPACK_IMPORTED_MODULE_1__.t,v=(0,_display_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.accountDisplay,t.names,[...l.map(({account:e})=>e.id),...u.map(({id:e})=>e)]),y=e=>{let t=j(h,e,r);return{comparison:t,view:(0,_view_js__WEBPACK_IMPORTED_MODULE_3__.n)(t,v)}},{comparison:b,view:x}=y(_),S=await R(()=>n?.keep(y,_)??Promise.resolve(L));return{comparison:b,view:x,display:v,origin:{scope:p,part:e.accounts.shard},gate:F(b,e.failOn,e.failOnUnknown),privacy:await n?.privacy??I,warnings:[...t.warnings,...s,...g?.warnings??[]],keeping:S.outcome}};

/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ t),
/* harmony export */   r: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
const e=({expires:e},t)=>t<=e,t=(t,n)=>e(t,n)&&t.expires.getTime()-n.getTime()<1296e6,n=({expires:e},t)=>Math.floor((e.getTime()-t.getTime())/864e5);

/***/ }),

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
const e=new Map;

/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ i),
/* harmony export */   t: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var _accounts_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4034);
const r=({accounts:e,skipped:t,unjudged:n})=>{let[r]=e;return e.length>1||t.length>0||n.some(({accountId:e})=>e!==r?.posture.account.id)},i=(n,i)=>r(n)?(0,_accounts_view_js__WEBPACK_IMPORTED_MODULE_0__.n)(n,i):(0,_accounts_view_js__WEBPACK_IMPORTED_MODULE_0__.o)(n,i),a=e=>{switch(e.scope){case`account`:return`Account ${e.accounts.join(`, `)}`;case`accounts`:return (0,_accounts_view_js__WEBPACK_IMPORTED_MODULE_0__.t)(e)}};

/***/ })

};
