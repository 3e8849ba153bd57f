export const id = 821;
export const ids = [821];
export const modules = {

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ t),
/* harmony export */   r: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ r)
/* harmony export */ });
var e=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){if(!e)return!1;let t=e;return typeof t.statusCode==`number`&&typeof t.headers==`object`}};const t=e=>encodeURIComponent(e).replace(/[!'()*]/g,n),n=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`;function r(e){let n=[];for(let r of Object.keys(e).sort()){let i=e[r];if(r=t(r),Array.isArray(i))for(let e=0,a=i.length;e<a;e++)n.push(`${r}=${t(i[e])}`);else{let e=r;(i||typeof i==`string`)&&(e+=`=${t(i)}`),n.push(e)}}return n.join(`&`)}

/***/ }),

/***/ 8675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ p),
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _buildQueryString_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7155);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
const o=`aws-root-guard`,s=`${o}/${_version_js__WEBPACK_IMPORTED_MODULE_3__.t} app/${o}`,c={connectMs:5e3,silenceMs:15e3},l=e=>Object.assign(Error(e),{name:`TimeoutError`}),u=(e,t)=>{e.once(`socket`,n=>{if(!n.connecting)return;let r=setTimeout(()=>{e.destroy(l(`no connection in time`))},t),i=()=>clearTimeout(r);n.once(`connect`,i),e.once(`close`,i)})},d=e=>Object.assign(Error(`the answer broke off`,{cause:e}),{code:`ECONNRESET`}),f=({headers:e})=>Object.fromEntries(Object.entries(e).flatMap(([e,t])=>t===void 0?[]:[[e,typeof t==`string`?t:t.join(`,`)]]));var p=class{metadata={handlerProtocol:`http/1.1`};#e;#t;constructor(e,t=c){this.#e=e,this.#t=t}handle(n){let{promise:o,resolve:c,reject:p}=Promise.withResolvers(),m=n.protocol===`https:`,h=(0,_buildQueryString_js__WEBPACK_IMPORTED_MODULE_4__.t)(n.query??{}),g=(m?node_https__WEBPACK_IMPORTED_MODULE_2__.request:node_http__WEBPACK_IMPORTED_MODULE_1__.request)({host:n.hostname.replace(/^\[|\]$/g,``),port:n.port,method:n.method,path:h===``?n.path:`${n.path}?${h}`,headers:{...n.headers,"user-agent":s},agent:m?this.#e.https:this.#e.http,timeout:this.#t.silenceMs});u(g,this.#t.connectMs),g.on(`timeout`,()=>g.destroy(l(`no answer in time`)));let _;return g.on(`error`,e=>{_===void 0||e.name===`TimeoutError`?p(e):_.complete||p(d(e))}),g.on(`response`,t=>{_=t,(0,_wire_js__WEBPACK_IMPORTED_MODULE_0__.t)(t).then(n=>{let{statusCode:r=0}=t;c({response:new _buildQueryString_js__WEBPACK_IMPORTED_MODULE_4__.r({statusCode:r,headers:f(t),body:n})})},p)}),g.end(n.body),o}updateHttpClientConfig(){}httpHandlerConfigs(){return{}}};

/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialsFromFiles: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _http_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);
const n=async(n,r)=>{let{defaultProvider:i}=await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 909));try{let{agents:e,region:a}=r,o=new _http_handler_js__WEBPACK_IMPORTED_MODULE_1__.n(e),s=await i({...n===void 0?{}:{profile:n},clientConfig:{region:a,requestHandler:o}})();return{accessKeyId:s.accessKeyId,secretAccessKey:s.secretAccessKey,...s.sessionToken===void 0?{}:{sessionToken:s.sessionToken}}}catch(t){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(`credentials-missing`,n===void 0?`No AWS credentials were found.`:`No AWS credentials were found in the profile "${n}".`,`Set role-to-assume (with "id-token: write" in the job’s permissions), or run aws-actions/configure-aws-credentials before this step; on a laptop sign in first, for example with "aws sso login".`,t)}};

/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
const e=`1.0.0`;

/***/ })

};
