import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 1635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ i),
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ t),
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
const e=/^arn:(aws[a-z0-9-]*):[a-z0-9-]+:[a-z0-9-]*:(\d{12}):(.+)$/,t=t=>{let[,n,r,i]=e.exec(t)??[];return n===void 0||r===void 0||i===void 0?void 0:{partition:n,accountId:r,resource:i}},n=e=>e.startsWith(`ASIA`)?`temporary`:e.startsWith(`AKIA`)?`long-lived`:`unknown`,r=e=>e===`aws-cn`?`sts.amazonaws.com.cn`:`sts.amazonaws.com`,i=e=>e.startsWith(`cn-`)?`aws-cn`:e.startsWith(`us-gov-`)?`aws-us-gov`:e.startsWith(`eusc-`)?`aws-eusc`:`aws`;

/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ s),
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7403);
const n=[`full`,`last4`,`alias`,`hidden`],r=/(?<!\d)\d{12}(?!\d)/g,i=RegExp(`⁣([^⁣]*)⁣`,`g`),a=e=>/^\d{1,3}(\.\d{1,3}){3}$/.test(e)?e.replace(/\d+$/,`x`):e.includes(`:`)?`${e.split(`:`).slice(0,3).join(`:`)}:x`:`hidden`,o=(e,t)=>{let n=Map.groupBy([...new Set(t)].sort(),e);return new Map([...n].filter(([,e])=>e.length>1).flatMap(([e,t])=>t.map((t,n)=>[t,`${e} (${String(n+1)})`])))},s=(n,s,c=[])=>{let l=n!==`full`,u=new Map([...s].map(([e,n])=>{let i=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.s)(n,63);return[e,l?i.replace(r,`*`.repeat(12)):i]})),d=t=>{if((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.h)(t)!==void 0)return`another account`;switch(n){case`full`:return t;case`last4`:return`********${t.slice(-4)}`;case`alias`:return u.get(t)??`account without alias`;case`hidden`:return`hidden`}},f=l?o(d,c):new Map,p=e=>f.get(e)??d(e);return{account:p,alias:e=>n===`full`?u.get(e):void 0,name:e=>{let t=u.get(e);return n===`full`&&t!==void 0?`${e} (${t})`:p(e)},text:e=>l?e.replace(i,(e,t)=>a(t)).replace(r,e=>p(e)):e.replaceAll(`⁣`,``)}};

/***/ }),

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ C),
/* harmony export */   B: () => (/* binding */ X),
/* harmony export */   C: () => (/* binding */ H),
/* harmony export */   D: () => (/* binding */ W),
/* harmony export */   E: () => (/* binding */ $),
/* harmony export */   F: () => (/* binding */ q),
/* harmony export */   I: () => (/* binding */ J),
/* harmony export */   L: () => (/* binding */ T),
/* harmony export */   M: () => (/* binding */ w),
/* harmony export */   N: () => (/* binding */ te),
/* harmony export */   O: () => (/* binding */ ee),
/* harmony export */   P: () => (/* binding */ K),
/* harmony export */   R: () => (/* binding */ E),
/* harmony export */   S: () => (/* binding */ V),
/* harmony export */   T: () => (/* binding */ Q),
/* harmony export */   V: () => (/* binding */ Z),
/* harmony export */   _: () => (/* binding */ L),
/* harmony export */   a: () => (/* binding */ A),
/* harmony export */   b: () => (/* binding */ z),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ F),
/* harmony export */   f: () => (/* binding */ I),
/* harmony export */   g: () => (/* binding */ b),
/* harmony export */   h: () => (/* binding */ y),
/* harmony export */   i: () => (/* binding */ p),
/* harmony export */   j: () => (/* binding */ G),
/* harmony export */   k: () => (/* binding */ S),
/* harmony export */   l: () => (/* binding */ h),
/* harmony export */   m: () => (/* binding */ v),
/* harmony export */   n: () => (/* binding */ P),
/* harmony export */   o: () => (/* binding */ c),
/* harmony export */   p: () => (/* binding */ _),
/* harmony export */   r: () => (/* binding */ f),
/* harmony export */   s: () => (/* binding */ m),
/* harmony export */   t: () => (/* binding */ N),
/* harmony export */   u: () => (/* binding */ g),
/* harmony export */   v: () => (/* binding */ x),
/* harmony export */   w: () => (/* binding */ U),
/* harmony export */   x: () => (/* binding */ B),
/* harmony export */   y: () => (/* binding */ R),
/* harmony export */   z: () => (/* binding */ D)
/* harmony export */ });
const e={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function t(t){return t?{lang:t?.lang??void 0,message:t?.message,abortEarly:t?.abortEarly??void 0,abortPipeEarly:t?.abortPipeEarly??void 0}:e}function n(e){let t=typeof e;return t===`string`?`"${e}"`:t===`number`||t===`bigint`||t===`boolean`?`${e}`:t===`object`||t===`function`?(e&&Object.getPrototypeOf(e)?.constructor?.name)??`null`:t}function r(e,t,r,i,a){let o=a&&`input`in a?a.input:r.value,s=a?.expected??e.expects??null,c=a?.received??n(o),l={kind:e.kind,type:e.type,input:o,expected:s,received:c,message:`Invalid ${t}: ${s?`Expected ${s} but r`:`R`}eceived ${c}`,requirement:e.requirement,path:a?.path,issues:a?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},u=e.kind===`schema`,d=a?.message??e.message??(e.reference,l.lang,void 0)??(u?(l.lang,void 0):null)??i.message??(l.lang,void 0);d!==void 0&&(l.message=typeof d==`function`?d(l):d),u&&(r.typed=!1),r.issues?r.issues.push(l):r.issues=[l]}function i(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function a(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!==`__proto__`&&t!==`prototype`&&t!==`constructor`}function o(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??`never`}function s(e){return e[`~standard`]={version:1,vendor:`valibot`,validate:n=>e[`~run`]({value:n},t())},e}function c(e){if(e.path){let t=``;for(let n of e.path)if(typeof n.key==`string`||typeof n.key==`number`)t+=t?`.${n.key}`:n.key;else return null;return t}return null}var l=class extends Error{constructor(e){super(e[0].message),this.name=`ValiError`,this.issues=e}};const u=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,d=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function f(e,t){return{kind:`validation`,type:`check`,reference:f,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&r(this,`input`,e,t),e}}}function p(e){return{kind:`metadata`,type:`description`,reference:p,description:e}}function m(e){return{kind:`validation`,type:`integer`,reference:m,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&r(this,`integer`,e,t),e}}}function h(e){return{kind:`validation`,type:`iso_date`,reference:h,async:!1,expects:null,requirement:u,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&r(this,`date`,e,t),e}}}function g(e){return{kind:`validation`,type:`iso_timestamp`,reference:g,async:!1,expects:null,requirement:d,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&r(this,`timestamp`,e,t),e}}}function _(e,t){return{kind:`validation`,type:`max_length`,reference:_,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length>this.requirement&&r(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function v(e,t){return{kind:`validation`,type:`max_value`,reference:v,async:!1,expects:`<=${e instanceof Date?e.toJSON():n(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value<=this.requirement)&&r(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():n(e.value)}),e}}}function y(e,t){return{kind:`validation`,type:`min_length`,reference:y,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&r(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function b(e,t){return{kind:`validation`,type:`min_value`,reference:b,async:!1,expects:`>=${e instanceof Date?e.toJSON():n(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value>=this.requirement)&&r(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():n(e.value)}),e}}}function x(e){return{kind:`validation`,type:`non_empty`,reference:x,async:!1,expects:`!0`,message:e,"~run"(e,t){return e.typed&&e.value.length===0&&r(this,`length`,e,t,{received:`0`}),e}}}function S(e){return{kind:`validation`,type:`raw_check`,reference:S,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:e=>r(this,e?.label??`input`,t,n,e)}),t}}}function C(e){return{kind:`transformation`,type:`raw_transform`,reference:C,async:!1,"~run"(t,n){let i=e({dataset:t,config:n,addIssue:e=>r(this,e?.label??`input`,t,n,e),NEVER:null});return t.issues?t.typed=!1:t.value=i,t}}}function w(e,t){return{kind:`validation`,type:`regex`,reference:w,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&r(this,`format`,e,t),e}}}function T(){return{kind:`transformation`,type:`to_lower_case`,reference:T,async:!1,"~run"(e){return e.value=e.value.toLowerCase(),e}}}function E(e){return{kind:`transformation`,type:`transform`,reference:E,async:!1,operation:e,"~run"(e){return e.value=this.operation(e.value),e}}}function D(){return{kind:`transformation`,type:`trim`,reference:D,async:!1,"~run"(e){return e.value=e.value.trim(),e}}}const O={abortEarly:!0};function k(e,t,n){return typeof e.fallback==`function`?e.fallback(t,n):e.fallback}function A(e,t){return s({...e,fallback:t,"~run"(t,n){let r=e[`~run`](t,n);return r.issues?{typed:!0,value:k(this,r,n)}:r}})}function j(e,t,n){return typeof e.default==`function`?e.default(t,n):e.default}function M(e,t){return!e[`~run`]({value:t},O).issues}function N(e,t){return s({kind:`schema`,type:`array`,reference:N,expects:`Array`,async:!1,item:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<n.length;r++){let i=n[r],a=this.item[`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||=a.issues,t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else r(this,`type`,e,t);return e}})}function P(e){return s({kind:`schema`,type:`boolean`,reference:P,expects:`boolean`,async:!1,message:e,"~run"(e,t){return typeof e.value==`boolean`?e.typed=!0:r(this,`type`,e,t),e}})}function F(e){return s({kind:`schema`,type:`lazy`,reference:F,expects:`unknown`,async:!1,getter:e,"~run"(e,t){return this.getter(e.value)[`~run`](e,t)}})}function I(e,t){return s({kind:`schema`,type:`literal`,reference:I,expects:n(e),async:!1,literal:e,message:t,"~run"(e,t){return i(e.value,this.literal)?e.typed=!0:r(this,`type`,e,t),e}})}function L(e){return s({kind:`schema`,type:`never`,reference:L,expects:`never`,async:!1,message:e,"~run"(e,t){return r(this,`type`,e,t),e}})}function R(e){return s({kind:`schema`,type:`null`,reference:R,expects:`null`,async:!1,message:e,"~run"(e,t){return e.value===null?e.typed=!0:r(this,`type`,e,t),e}})}function z(e,t){return s({kind:`schema`,type:`nullable`,reference:z,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=j(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function B(e,t){return s({kind:`schema`,type:`nullish`,reference:B,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=j(this,e,t)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function V(e){return s({kind:`schema`,type:`number`,reference:V,expects:`number`,async:!1,message:e,"~run"(e,t){return typeof e.value==`number`&&!isNaN(e.value)?e.typed=!0:r(this,`type`,e,t),e}})}function H(e,t){return s({kind:`schema`,type:`object`,reference:H,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};for(let i in this.entries){let a=this.entries[i];if(i in n||(a.type===`exact_optional`||a.type===`optional`||a.type===`nullish`)&&a.default!==void 0){let r=i in n?n[i]:j(a),o=a[`~run`]({value:r},t);if(o.issues){let a={type:`object`,origin:`value`,input:n,key:i,value:r};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||=o.issues,t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[i]=o.value}else if(a.fallback!==void 0)e.value[i]=k(a);else if(a.type!==`exact_optional`&&a.type!==`optional`&&a.type!==`nullish`&&(r(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:n[i]}]}),t.abortEarly))break}}else r(this,`type`,e,t);return e}})}function U(e,t){return s({kind:`schema`,type:`optional`,reference:U,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=j(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function W(e,t){return s({kind:`schema`,type:`picklist`,reference:W,expects:o(e.map(n),`|`),async:!1,options:e,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:r(this,`type`,e,t),e}})}function G(e,t,n){return s({kind:`schema`,type:`record`,reference:G,expects:`Object`,async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};for(let r in n)if(a(n,r)){let i=n[r],a=this.key[`~run`]({value:r},t);if(a.issues){let o={type:`object`,origin:`key`,input:n,key:r,value:i};for(let t of a.issues)t.path=[o],e.issues?.push(t);if(e.issues||=a.issues,t.abortEarly){e.typed=!1;break}}let o=this.value[`~run`]({value:i},t);if(o.issues){let a={type:`object`,origin:`value`,input:n,key:r,value:i};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||=o.issues,t.abortEarly){e.typed=!1;break}}a.typed&&o.typed||(e.typed=!1),a.typed&&(e.value[a.value]=o.value)}}else r(this,`type`,e,t);return e}})}function K(e,t){return s({kind:`schema`,type:`strict_object`,reference:K,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};for(let i in this.entries){let a=this.entries[i];if(i in n||(a.type===`exact_optional`||a.type===`optional`||a.type===`nullish`)&&a.default!==void 0){let r=i in n?n[i]:j(a),o=a[`~run`]({value:r},t);if(o.issues){let a={type:`object`,origin:`value`,input:n,key:i,value:r};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||=o.issues,t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[i]=o.value}else if(a.fallback!==void 0)e.value[i]=k(a);else if(a.type!==`exact_optional`&&a.type!==`optional`&&a.type!==`nullish`&&(r(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:n[i]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly){for(let i in n)if(!Object.prototype.hasOwnProperty.call(this.entries,i)){r(this,`key`,e,t,{input:i,expected:`never`,path:[{type:`object`,origin:`key`,input:n,key:i,value:n[i]}]});break}}}else r(this,`type`,e,t);return e}})}function q(e,t){return s({kind:`schema`,type:`strict_tuple`,reference:q,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||=a.issues,t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}!(e.issues&&t.abortEarly)&&this.items.length<n.length&&r(this,`type`,e,t,{input:n[this.items.length],expected:`never`,path:[{type:`array`,origin:`value`,input:n,key:this.items.length,value:n[this.items.length]}]})}else r(this,`type`,e,t);return e}})}function J(e){return s({kind:`schema`,type:`string`,reference:J,expects:`string`,async:!1,message:e,"~run"(e,t){return typeof e.value==`string`?e.typed=!0:r(this,`type`,e,t),e}})}function Y(e){let t;if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e);else t=n.issues;return t}function X(e,t){return s({kind:`schema`,type:`union`,reference:X,expects:o(e.map(e=>e.expects),`|`),async:!1,options:e,message:t,"~run"(e,t){let n,i,a;for(let r of this.options){let o=r[`~run`]({value:e.value},t);if(o.typed){if(o.issues)i?i.push(o):i=[o];else{n=o;break}}else a?a.push(o):a=[o]}if(n)return n;if(i){if(i.length===1)return i[0];r(this,`type`,e,t,{issues:Y(i)}),e.typed=!0}else if(a?.length===1)return a[0];else r(this,`type`,e,t,{issues:Y(a)});return e}})}function Z(){return s({kind:`schema`,type:`unknown`,reference:Z,expects:`unknown`,async:!1,"~run"(e){return e.typed=!0,e}})}function Q(e,n,r){let i=e[`~run`]({value:n},t(r));if(i.issues)throw new l(i.issues);return i.value}function $(e,t){let n={};for(let r of t)n[r]=e.entries[r];return s({...e,entries:n})}function ee(...e){return s({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!==`metadata`){if(t.issues&&(r.kind===`schema`||r.kind===`transformation`)){t.typed=!1;break}t.issues&&(n.abortEarly||n.abortPipeEarly)||(t=r[`~run`](t,n))}return t}})}function te(e,n,r){let i=e[`~run`]({value:n},t(r));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}

/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
var e=class extends Error{code;hint;constructor(e,t,n,r){super(t,r===void 0?void 0:{cause:r}),this.name=`GuardError`,this.code=e,this.hint=n}};

/***/ }),

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ N),
  c: () => (/* binding */ B),
  d: () => (/* binding */ I),
  f: () => (/* binding */ M),
  g: () => (/* binding */ F),
  h: () => (/* binding */ R),
  i: () => (/* binding */ G),
  l: () => (/* binding */ A),
  m: () => (/* binding */ k),
  n: () => (/* binding */ W),
  o: () => (/* binding */ z),
  p: () => (/* binding */ j),
  r: () => (/* binding */ U),
  s: () => (/* binding */ P),
  t: () => (/* binding */ K),
  u: () => (/* binding */ L)
});

// EXTERNAL MODULE: ./build/lib.js + 2 modules
var lib = __nccwpck_require__(6864);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/job-summary.js
function c(e){return e==null?``:typeof e==`string`||e instanceof String?e:JSON.stringify(e)}function l(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function u(e,n,r){let i=new f(e,n,r);process.stdout.write(i.toString()+external_os_.EOL)}function d(e,t=``){u(e,{},t)}var f=class{constructor(e,t,n){e||=`missing.command`,this.command=e,this.properties=t,this.message=n}toString(){let e=`::`+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let r=this.properties[n];r&&(t?t=!1:e+=`,`,e+=`${n}=${m(r)}`)}}return e+=`::${p(this.message)}`,e}};function p(e){return c(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function m(e){return c(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function h(e,n){let r=process.env[`GITHUB_${e}`];if(!r)throw Error(`Unable to find environment variable for file command ${e}`);if(!external_fs_.existsSync(r))throw Error(`Missing file at path: ${r}`);external_fs_.appendFileSync(r,`${c(n)}${external_os_.EOL}`,{encoding:`utf8`})}function g(e,n){let r=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`,a=c(n);if(e.includes(r))throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${external_os_.EOL}${a}${external_os_.EOL}${r}`}var _=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})},v=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error(`The request has no headers`);e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return _(this,void 0,void 0,function*(){throw Error(`not implemented`)})}},y=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})},b=class t{static createHttpClient(n=!0,r=10){let i={allowRetries:n,maxRetries:r};return new lib.t(`actions/oidc-client`,[new v(t.getRequestToken())],i)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable`);return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable`);return e}static getCall(e){return y(this,void 0,void 0,function*(){let n=(yield t.createHttpClient().getJson(e).catch(e=>{throw Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`)})).result?.value;if(!n)throw Error(`Response json body do not have ID Token field`);return n})}static getIDToken(e){return y(this,void 0,void 0,function*(){try{let n=t.getIDTokenUrl();if(e){let t=encodeURIComponent(e);n=`${n}&audience=${t}`}N(`ID token url is ${n}`);let r=yield t.getCall(n);return k(r),r}catch(e){throw Error(`Error message: ${e.message}`)}})}},x=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:S,appendFile:C,writeFile:w}=external_fs_.promises,T=`GITHUB_STEP_SUMMARY`,E=new class{constructor(){this._buffer=``}filePath(){return x(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[T];if(!e)throw Error(`Unable to find environment variable for $${T}. Check if your runtime environment supports job summaries.`);try{yield S(e,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch{throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){let r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return x(this,void 0,void 0,function*(){let t=!!e?.overwrite,n=yield this.filePath();return yield(t?w:C)(n,this._buffer,{encoding:`utf8`}),this.emptyBuffer()})}clear(){return x(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=``,this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(e,t){let n=Object.assign({},t&&{lang:t}),r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){let n=t?`ol`:`ul`,r=e.map(e=>this.wrap(`li`,e)).join(``),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){let t=e.map(e=>{let t=e.map(e=>{if(typeof e==`string`)return this.wrap(`td`,e);let{header:t,data:n,colspan:r,rowspan:i}=e,a=t?`th`:`td`,o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``),n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){let n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){let{width:r,height:i}=n||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){let n=`h${t}`,r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`,i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){let e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){let e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){let n=Object.assign({},t&&{cite:t}),r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){let n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}};external_os_.platform(),external_os_.arch();var D=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})},O;(function(e){e[e.Success=0]=`Success`,e[e.Failure=1]=`Failure`})(O||={});function k(e){u(`add-mask`,{},e)}function A(e,t){let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function j(e,n){if(process.env.GITHUB_OUTPUT)return h(`OUTPUT`,g(e,n));process.stdout.write(external_os_.EOL),u(`set-output`,{name:e},c(n))}function M(e){process.exitCode=O.Failure,P(e)}function N(e){u(`debug`,{},e)}function P(e,t={}){u(`error`,l(t),e instanceof Error?e.toString():e)}function F(e,t={}){u(`warning`,l(t),e instanceof Error?e.toString():e)}function I(e,t={}){u(`notice`,l(t),e instanceof Error?e.toString():e)}function L(e){process.stdout.write(e+external_os_.EOL)}function R(e){d(`group`,e)}function z(){d(`endgroup`)}function B(e){return D(this,void 0,void 0,function*(){return yield b.getIDToken(e)})}const V=e=>{switch(e){case`never`:return`findings never fail it`;case`regression`:return`nothing is new or worse`;case`critical`:case`high`:case`medium`:case`low`:return`no finding is of severity ${e} or above`}},H=({doubts:e})=>e.length===0?``:`, but ${e.join(` and `)}`,U=(e,t,n)=>e.holds?n?`The gate holds: ${V(t)}${H(e)} (fail-on: ${t}).`:`The gate holds (fail-on: ${t}).`:n?`The gate failed: ${e.reasons.join(` and `)} (fail-on: ${t}).`:`The gate failed (fail-on: ${t}).`,W=e=>`The audit could not run: ${e.message} ${e.hint}`,G=e=>`The audit could not run: ${e.length===1?`1 input is`:`${String(e.length)} inputs are`} wrong: ${e.map(({input:e,message:t})=>`${e} ${t}`).join(`; `)}.`,K=async(e,t)=>{if((t.GITHUB_STEP_SUMMARY??``)!==``)try{await E.addRaw(e).write()}catch{F(`The job summary could not be written.`)}};

/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   i: () => (/* binding */ n),
/* harmony export */   n: () => (/* binding */ o),
/* harmony export */   o: () => (/* binding */ a),
/* harmony export */   r: () => (/* binding */ i),
/* harmony export */   s: () => (/* binding */ s),
/* harmony export */   t: () => (/* binding */ r)
/* harmony export */ });
const e=[`critical`,`high`,`medium`,`low`],t=(e,t,n)=>({outcome:e,reason:t,...n.note===void 0?{}:{note:n.note},...n.severity===void 0?{}:{severity:n.severity},facts:n.facts??{},exposure:n.exposure??{},...n.listing===void 0?{}:{listing:n.listing},missingPermissions:[]}),n=(e,n={})=>t(`pass`,e,n),r=(e,n={})=>t(`fail`,e,n),i=(e,n={})=>t(`not-applicable`,e,n),a=(e,n={})=>t(`unknown`,e,n),o=(e,n={})=>t(`manual`,e,n),s=(e,n={},...r)=>({...t(`unknown`,e.reason,n),missingPermissions:[...new Set([e,...r].flatMap(e=>e.state===`unavailable`?e.missingPermissions??[]:[]))]});

/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ f),
  t: () => (/* binding */ C)
});

// EXTERNAL MODULE: ./build/rolldown-runtime.js + 1 modules
var rolldown_runtime = __nccwpck_require__(3477);
;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
var external_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "https"
const external_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
var external_https_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_https_namespaceObject, 2);
;// CONCATENATED MODULE: ./build/lib.js
function a(e){let t=e.protocol===`https:`;if(o(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new c(n)}catch{if(!n.startsWith(`http://`)&&!n.startsWith(`https://`))return new c(`http://${n}`)}else return}function o(e){if(!e.hostname)return!1;let t=e.hostname;if(s(t))return!0;let n=process.env.no_proxy||process.env.NO_PROXY||``;if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol===`http:`?r=80:e.protocol===`https:`&&(r=443);let i=[e.hostname.toUpperCase()];typeof r==`number`&&i.push(`${i[0]}:${r}`);for(let e of n.split(`,`).map(e=>e.trim().toUpperCase()).filter(e=>e))if(e===`*`||i.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(`.`)&&t.endsWith(`${e}`)))return!0;return!1}function s(e){let t=e.toLowerCase();return t===`localhost`||t.startsWith(`127.`)||t.startsWith(`[::1]`)||t.startsWith(`[0:0:0:0:0:0:0:1]`)}var c=class extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}},l=(0,rolldown_runtime.t)((t=>{(0,rolldown_runtime.n)(`net`);var n=(0,rolldown_runtime.n)(`tls`),r=(0,rolldown_runtime.n)(`http`),i=(0,rolldown_runtime.n)(`https`),a=(0,rolldown_runtime.n)(`events`);(0,rolldown_runtime.n)(`assert`);var o=(0,rolldown_runtime.n)(`util`);t.httpOverHttp=s,t.httpsOverHttp=c,t.httpOverHttps=l,t.httpsOverHttps=u;function s(e){var t=new d(e);return t.request=r.request,t}function c(e){var t=new d(e);return t.request=r.request,t.createSocket=f,t.defaultPort=443,t}function l(e){var t=new d(e);return t.request=i.request,t}function u(e){var t=new d(e);return t.request=i.request,t.createSocket=f,t.defaultPort=443,t}function d(e){var t=this;t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||r.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on(`free`,function(e,n,r,i){for(var a=p(n,r,i),o=0,s=t.requests.length;o<s;++o){var c=t.requests[o];if(c.host===a.host&&c.port===a.port){t.requests.splice(o,1),c.request.onSocket(e);return}}e.destroy(),t.removeSocket(e)})}o.inherits(d,a.EventEmitter),d.prototype.addRequest=function(e,t,n,r){var i=this,a=m({request:e},i.options,p(t,n,r));i.sockets.length>=this.maxSockets?i.requests.push(a):i.createSocket(a,function(t){t.on(`free`,n),t.on(`close`,r),t.on(`agentRemove`,r),e.onSocket(t);function n(){i.emit(`free`,t,a)}function r(e){i.removeSocket(t),t.removeListener(`free`,n),t.removeListener(`close`,r),t.removeListener(`agentRemove`,r)}})},d.prototype.createSocket=function(e,t){var n=this,r={};n.sockets.push(r);var i=m({},n.proxyOptions,{method:`CONNECT`,path:e.host+`:`+e.port,agent:!1,headers:{host:e.host+`:`+e.port}});e.localAddress&&(i.localAddress=e.localAddress),i.proxyAuth&&(i.headers=i.headers||{},i.headers[`Proxy-Authorization`]=`Basic `+new Buffer(i.proxyAuth).toString(`base64`)),h(`making CONNECT request`);var a=n.request(i);a.useChunkedEncodingByDefault=!1,a.once(`response`,o),a.once(`upgrade`,s),a.once(`connect`,c),a.once(`error`,l),a.end();function o(e){e.upgrade=!0}function s(e,t,n){process.nextTick(function(){c(e,t,n)})}function c(i,o,s){if(a.removeAllListeners(),o.removeAllListeners(),i.statusCode!==200){h(`tunneling socket could not be established, statusCode=%d`,i.statusCode),o.destroy();var c=Error(`tunneling socket could not be established, statusCode=`+i.statusCode);c.code=`ECONNRESET`,e.request.emit(`error`,c),n.removeSocket(r)}else if(s.length>0){h(`got illegal response body from proxy`),o.destroy();var c=Error(`got illegal response body from proxy`);c.code=`ECONNRESET`,e.request.emit(`error`,c),n.removeSocket(r)}else return h(`tunneling connection has established`),n.sockets[n.sockets.indexOf(r)]=o,t(o)}function l(t){a.removeAllListeners(),h(`tunneling socket could not be established, cause=%s
`,t.message,t.stack);var i=Error(`tunneling socket could not be established, cause=`+t.message);i.code=`ECONNRESET`,e.request.emit(`error`,i),n.removeSocket(r)}},d.prototype.removeSocket=function(e){var t=this.sockets.indexOf(e);if(t!==-1){this.sockets.splice(t,1);var n=this.requests.shift();n&&this.createSocket(n,function(e){n.request.onSocket(e)})}};function f(e,t){var r=this;d.prototype.createSocket.call(r,e,function(i){var a=e.request.getHeader(`host`),o=m({},r.options,{socket:i,servername:a?a.replace(/:.*$/,``):e.host}),s=n.connect(0,o);r.sockets[r.sockets.indexOf(i)]=s,t(s)})}function p(e,t,n){return typeof e==`string`?{host:e,port:t,localAddress:n}:e}function m(e){for(var t=1,n=arguments.length;t<n;++t){var r=arguments[t];if(typeof r==`object`)for(var i=Object.keys(r),a=0,o=i.length;a<o;++a){var s=i[a];r[s]!==void 0&&(e[s]=r[s])}}return e}var h=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){var e=Array.prototype.slice.call(arguments);typeof e[0]==`string`?e[0]=`TUNNEL: `+e[0]:e.unshift(`TUNNEL:`),console.error.apply(console,e)}:function(){}})),u=(0,rolldown_runtime.r)((0,rolldown_runtime.t)(((e,t)=>{t.exports=l()}))(),1);const d=()=>{throw Error(`undici is not in this bundle: Octokit needs a fetch of its own`)},f=d;var p=class{dispatch=d},m=function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||=Promise)(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r.throw(e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})},h;(function(e){e[e.OK=200]=`OK`,e[e.MultipleChoices=300]=`MultipleChoices`,e[e.MovedPermanently=301]=`MovedPermanently`,e[e.ResourceMoved=302]=`ResourceMoved`,e[e.SeeOther=303]=`SeeOther`,e[e.NotModified=304]=`NotModified`,e[e.UseProxy=305]=`UseProxy`,e[e.SwitchProxy=306]=`SwitchProxy`,e[e.TemporaryRedirect=307]=`TemporaryRedirect`,e[e.PermanentRedirect=308]=`PermanentRedirect`,e[e.BadRequest=400]=`BadRequest`,e[e.Unauthorized=401]=`Unauthorized`,e[e.PaymentRequired=402]=`PaymentRequired`,e[e.Forbidden=403]=`Forbidden`,e[e.NotFound=404]=`NotFound`,e[e.MethodNotAllowed=405]=`MethodNotAllowed`,e[e.NotAcceptable=406]=`NotAcceptable`,e[e.ProxyAuthenticationRequired=407]=`ProxyAuthenticationRequired`,e[e.RequestTimeout=408]=`RequestTimeout`,e[e.Conflict=409]=`Conflict`,e[e.Gone=410]=`Gone`,e[e.TooManyRequests=429]=`TooManyRequests`,e[e.InternalServerError=500]=`InternalServerError`,e[e.NotImplemented=501]=`NotImplemented`,e[e.BadGateway=502]=`BadGateway`,e[e.ServiceUnavailable=503]=`ServiceUnavailable`,e[e.GatewayTimeout=504]=`GatewayTimeout`})(h||={});var g;(function(e){e.Accept=`accept`,e.ContentType=`content-type`})(g||={});var _;(function(e){e.ApplicationJson=`application/json`})(_||={});const v=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],y=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout],b=[`OPTIONS`,`GET`,`DELETE`,`HEAD`];var x=class e extends Error{constructor(t,n){super(t),this.name=`HttpClientError`,this.statusCode=n,Object.setPrototypeOf(this,e.prototype)}},S=class{constructor(e){this.message=e}readBody(){return m(this,void 0,void 0,function*(){return new Promise(e=>m(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on(`data`,e=>{t=Buffer.concat([t,e])}),this.message.on(`end`,()=>{e(t.toString())})}))})}readBodyBuffer(){return m(this,void 0,void 0,function*(){return new Promise(e=>m(this,void 0,void 0,function*(){let t=[];this.message.on(`data`,e=>{t.push(e)}),this.message.on(`end`,()=>{e(Buffer.concat(t))})}))})}},C=class{constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,n&&(n.ignoreSslError!=null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,t){return m(this,void 0,void 0,function*(){return this.request(`OPTIONS`,e,null,t||{})})}get(e,t){return m(this,void 0,void 0,function*(){return this.request(`GET`,e,null,t||{})})}del(e,t){return m(this,void 0,void 0,function*(){return this.request(`DELETE`,e,null,t||{})})}post(e,t,n){return m(this,void 0,void 0,function*(){return this.request(`POST`,e,t,n||{})})}patch(e,t,n){return m(this,void 0,void 0,function*(){return this.request(`PATCH`,e,t,n||{})})}put(e,t,n){return m(this,void 0,void 0,function*(){return this.request(`PUT`,e,t,n||{})})}head(e,t){return m(this,void 0,void 0,function*(){return this.request(`HEAD`,e,null,t||{})})}sendStream(e,t,n,r){return m(this,void 0,void 0,function*(){return this.request(e,t,n,r)})}getJson(e){return m(this,arguments,void 0,function*(e,t={}){t[g.Accept]=this._getExistingOrDefaultHeader(t,g.Accept,_.ApplicationJson);let n=yield this.get(e,t);return this._processResponse(n,this.requestOptions)})}postJson(e,t){return m(this,arguments,void 0,function*(e,t,n={}){let r=JSON.stringify(t,null,2);n[g.Accept]=this._getExistingOrDefaultHeader(n,g.Accept,_.ApplicationJson),n[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson);let i=yield this.post(e,r,n);return this._processResponse(i,this.requestOptions)})}putJson(e,t){return m(this,arguments,void 0,function*(e,t,n={}){let r=JSON.stringify(t,null,2);n[g.Accept]=this._getExistingOrDefaultHeader(n,g.Accept,_.ApplicationJson),n[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson);let i=yield this.put(e,r,n);return this._processResponse(i,this.requestOptions)})}patchJson(e,t){return m(this,arguments,void 0,function*(e,t,n={}){let r=JSON.stringify(t,null,2);n[g.Accept]=this._getExistingOrDefaultHeader(n,g.Accept,_.ApplicationJson),n[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson);let i=yield this.patch(e,r,n);return this._processResponse(i,this.requestOptions)})}request(e,t,n,r){return m(this,void 0,void 0,function*(){if(this._disposed)throw Error(`Client has already been disposed.`);let i=new URL(t),a=this._prepareRequest(e,i,r),o=this._allowRetries&&b.includes(e)?this._maxRetries+1:1,s=0,c;do{if(c=yield this.requestRaw(a,n),c&&c.message&&c.message.statusCode===h.Unauthorized){let e;for(let t of this.handlers)if(t.canHandleAuthentication(c)){e=t;break}return e?e.handleAuthentication(this,a,n):c}let t=this._maxRedirects;for(;c.message.statusCode&&v.includes(c.message.statusCode)&&this._allowRedirects&&t>0;){let o=c.message.headers.location;if(!o)break;let s=new URL(o);if(i.protocol===`https:`&&i.protocol!==s.protocol&&!this._allowRedirectDowngrade)throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);if(yield c.readBody(),s.hostname!==i.hostname)for(let e in r)e.toLowerCase()===`authorization`&&delete r[e];a=this._prepareRequest(e,s,r),c=yield this.requestRaw(a,n),t--}if(!c.message.statusCode||!y.includes(c.message.statusCode))return c;s+=1,s<o&&(yield c.readBody(),yield this._performExponentialBackoff(s))}while(s<o);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return m(this,void 0,void 0,function*(){return new Promise((n,r)=>{function i(e,t){e?r(e):t?n(t):r(Error(`Unknown error`))}this.requestRawWithCallback(e,t,i)})})}requestRawWithCallback(e,t,n){typeof t==`string`&&(e.options.headers||(e.options.headers={}),e.options.headers[`Content-Length`]=Buffer.byteLength(t,`utf8`));let r=!1;function i(e,t){r||(r=!0,n(e,t))}let a=e.httpModule.request(e.options,e=>{i(void 0,new S(e))}),o;a.on(`socket`,e=>{o=e}),a.setTimeout(this._socketTimeout||18e4,()=>{o&&o.end(),i(Error(`Request timeout: ${e.options.path}`))}),a.on(`error`,function(e){i(e)}),t&&typeof t==`string`&&a.write(t,`utf8`),t&&typeof t!=`string`?(t.on(`close`,function(){a.end()}),t.pipe(a)):a.end()}getAgent(e){let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),n=a(t);if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){let a={};a.parsedUrl=t;let o=a.parsedUrl.protocol===`https:`;a.httpModule=o?external_https_namespaceObject_0:external_http_namespaceObject_0;let s=o?443:80;if(a.options={},a.options.host=a.parsedUrl.hostname,a.options.port=a.parsedUrl.port?parseInt(a.parsedUrl.port):s,a.options.path=(a.parsedUrl.pathname||``)+(a.parsedUrl.search||``),a.options.method=e,a.options.headers=this._mergeHeaders(n),this.userAgent!=null&&(a.options.headers[`user-agent`]=this.userAgent),a.options.agent=this._getAgent(a.parsedUrl),this.handlers)for(let e of this.handlers)e.prepareRequest(a.options);return a}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},w(this.requestOptions.headers),w(e||{})):w(e||{})}_getExistingOrDefaultHeader(e,t,n){let r;if(this.requestOptions&&this.requestOptions.headers){let e=w(this.requestOptions.headers)[t];e&&(r=typeof e==`number`?e.toString():e)}let i=e[t];return i===void 0?r===void 0?n:r:typeof i==`number`?i.toString():i}_getExistingOrDefaultContentTypeHeader(e,t){let n;if(this.requestOptions&&this.requestOptions.headers){let e=w(this.requestOptions.headers)[g.ContentType];e&&(n=typeof e==`number`?String(e):Array.isArray(e)?e.join(`, `):e)}let r=e[g.ContentType];return r===void 0?n===void 0?t:n:typeof r==`number`?String(r):Array.isArray(r)?r.join(`, `):r}_getAgent(e){let t,n=a(e),o=n&&n.hostname;if(this._keepAlive&&o&&(t=this._proxyAgent),o||(t=this._agent),t)return t;let s=e.protocol===`https:`,c=100;if(this.requestOptions&&(c=this.requestOptions.maxSockets||external_http_namespaceObject.globalAgent.maxSockets),n&&n.hostname){let e={maxSockets:c,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},r,i=n.protocol===`https:`;r=s?i?u.httpsOverHttps:u.httpsOverHttp:i?u.httpOverHttps:u.httpOverHttp,t=r(e),this._proxyAgent=t}if(!t){let e={keepAlive:this._keepAlive,maxSockets:c};t=s?new external_https_namespaceObject.Agent(e):new external_http_namespaceObject.Agent(e),this._agent=t}return s&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n;let r=e.protocol===`https:`;return n=new p(Object.assign({uri:t.href,pipelining:+!!this._keepAlive},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}`})),this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){let t=e||`actions/http-client`,n=process.env.ACTIONS_ORCHESTRATION_ID;return n?`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,`_`)}`:t}_performExponentialBackoff(e){return m(this,void 0,void 0,function*(){e=Math.min(10,e);let t=5*2**e;return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return m(this,void 0,void 0,function*(){return new Promise((n,r)=>m(this,void 0,void 0,function*(){let i=e.message.statusCode||0,a={statusCode:i,result:null,headers:{}};i===h.NotFound&&n(a);function o(e,t){if(typeof t==`string`){let e=new Date(t);if(!isNaN(e.valueOf()))return e}return t}let s,c;try{c=yield e.readBody(),c&&c.length>0&&(s=t&&t.deserializeDates?JSON.parse(c,o):JSON.parse(c),a.result=s),a.headers=e.message.headers}catch{}if(i>299){let e;e=s&&s.message?s.message:c&&c.length>0?c:`Failed request: (${i})`;let t=new x(e,i);t.result=a.result,r(t)}else n(a)}))})}};const w=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{});

/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4974);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2290);
/* harmony import */ var _region_name_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9696);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(1635);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(7759);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1502);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9473);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7403);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3100);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1423);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8500);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4708);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3024);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8877);
const Se=e=>({http:new node_http__WEBPACK_IMPORTED_MODULE_8__.Agent({keepAlive:!0,proxyEnv:{...e}}),https:new node_https__WEBPACK_IMPORTED_MODULE_9__.Agent({keepAlive:!0,proxyEnv:{...e}})}),O=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)(),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.z)()),``),Ce=e=>e.split(/[\s,]+/).filter(e=>e!==``),we=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(O,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.A)(({dataset:e,addIssue:t,NEVER:n})=>{let r=Ce(e.value),[i=`self`]=r;if(r.length<=1&&i===`self`)return{kind:`self`};if(r.length===1&&i===`organization`)return{kind:`organization`};let a=r.filter(e=>!/^\d{12}$/.test(e));for(let e of a)t({message:`does not accept "${(0,_region_name_js__WEBPACK_IMPORTED_MODULE_12__.r)(e)}": it is self, organization, or account ids of twelve digits`});return a.length>0?n:{kind:`list`,ids:[...new Set(r)]}})),k=`assume-role`,A=`root-guard`,Te=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(O,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?k:e),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.D)([k,`assume-root`],`accepts assume-role, assume-root`)),Ee=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(O,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?A:e.replace(/^\//,``)),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.M)(/^([\w+=,.@-]{1,128}\/){0,8}[\w+=,.@-]{1,64}$/,`accepts the name of a role, with its path where it has one, such as audit/root-guard`)),De=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(O,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?`32`:e),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.M)(/^\d{1,3}$/,`accepts a whole number from 1 to 256`),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(Number),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(e=>e>=1&&e<=256,`accepts a whole number from 1 to 256`)),j=`accepts one of several parts such as 3/10`,Oe={accounts:we,"member-access":Te,"member-role-name":Ee,concurrency:De,shard:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(O,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(e=>e===``||/^\d{1,3}\/\d{1,3}$/.test(e),j),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>{let[t,n]=e.split(`/`).map(Number);return t===void 0||n===void 0?void 0:{index:t,count:n}}),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(e=>e===void 0||e.index>=1&&e.index<=e.count&&e.count<=256,j)),reports:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(O,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e.split(/[,\n]/).map(e=>e.trim()).filter(e=>e!==``)),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e.length===0?void 0:e))},ke=e=>({choice:e.accounts,access:e[`member-access`],roleName:e[`member-role-name`],concurrency:e.concurrency,shard:e.shard}),M=`it needs accounts to be more than self`,Ae=e=>{if(e.accounts.kind!==`self`)return[];let t=[];return e.shard!==void 0&&t.push({input:`shard`,message:`parts several accounts: ${M}`}),e.reports===void 0&&(e[`member-access`]!==k&&t.push({input:`member-access`,message:`says how other accounts are entered: ${M}`}),e[`member-role-name`]!==A&&t.push({input:`member-role-name`,message:`is the role in other accounts: ${M}`})),t},je=e=>{if(e.reports===void 0)return[];let t=[];return e.accounts.kind===`organization`&&t.push({input:`accounts`,message:`cannot be organization together with reports, which asks AWS nothing: list the accounts that some report has to judge, or leave it out`}),e.shard!==void 0&&t.push({input:`shard`,message:`cannot stand together with reports, which merges all parts`}),e[`role-to-assume`]!==void 0&&t.push({input:`role-to-assume`,message:`cannot stand together with reports, which audits nothing itself`}),t},Me=e=>[...Ae(e),...je(e)],N=`root-access-key.root-mfa.root-mfa-no-virtual.root-mfa-redundancy.root-signing-certificate.root-access-key-age.root-recent-use.root-password.audit-identity.iam-identities.iam-groups.iam-password-policy.cloudtrail-logging.guardduty-enabled.guardduty-root-finding.root-activity-alarm.root-activity.security-contact.account-contacts.root-email.org-root-management.org-root-sessions.org-root-delegate.scp-root-denied.scp-root-audit-exempt.attest-password-strength.attest-not-shared.attest-mfa-storage.attest-group-mailbox.attest-recovery-tested.attest-break-glass.attest-periodic-assessment`.split(`.`),P=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)(),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.z)()),``),F=(e,t)=>(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(t=>t===``||e.test(t),t),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?void 0:e)),I=(e,t)=>(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?t:e),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.D)(e,`accepts ${e.join(`, `)}`)),L=e=>(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.L)(),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(t=>t===``?String(e):t),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.D)([`true`,`false`],`accepts true or false`),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===`true`)),Ne=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(e=>e===``||/^[1-9]\d{0,3}$/.test(e),`accepts a whole number of days from 1 to 9999`),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?void 0:Number(e))),R=e=>e.split(/[\s,]+/).filter(e=>e!==``),z=(e,t)=>(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(R),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.k)(({dataset:n,addIssue:r})=>{if(n.typed)for(let i of n.value)e.test(i)||r({message:`does not accept "${(0,_region_name_js__WEBPACK_IMPORTED_MODULE_12__.r)(i)}": ${t}`})})),B=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(R),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.A)(({dataset:e,addIssue:t,NEVER:n})=>{let r=e.value.filter(e=>!N.includes(e));for(let e of r)t({message:`does not know "${(0,_region_name_js__WEBPACK_IMPORTED_MODULE_12__.r)(e)}"; did you mean "${(0,_region_name_js__WEBPACK_IMPORTED_MODULE_12__.n)(e,N)}"?`});return r.length>0?n:e.value})),Pe=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e.replace(/^(\.\/)+(?=.)/,``)),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(e=>e===``||/^[^\\:\u0000-\u001f]{1,200}$/.test(e)&&e.split(`/`).every(e=>e!==``&&e!==`.`&&e!==`..`),`accepts a path inside of the repository such as .github/root-guard.yml`),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?void 0:e)),Fe=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e.split(/[,\n]/).map(e=>e.trim()).filter(e=>e!==``)),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.r)(e=>e.every(e=>e.length<=50),`accepts labels of up to 50 characters`)),V=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({"aws-region":F(_region_name_js__WEBPACK_IMPORTED_MODULE_12__.t,`accepts a Region such as eu-west-1`),"role-to-assume":F(/^arn:aws[a-z0-9-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,`accepts the ARN of an IAM role such as arn:aws:iam::123456789012:role/root-guard`),audience:P,"role-session-name":F(/^[\w+=,.@-]{2,64}$/,`accepts 2 to 64 letters, digits and any of _+=,.@-`),"allowed-account-ids":z(/^\d{12}$/,`an account id has twelve digits`),...Oe,"config-file":Pe,checks:B,"skip-checks":B,"root-use-window-days":Ne,"on-missing-credentials":I([`fail`,`skip`],`fail`),"fail-on":I([`never`,`regression`,..._judgement_js__WEBPACK_IMPORTED_MODULE_13__.a],`regression`),"fail-on-unknown":L(!1),issue:I([`auto`,`always`,`never`],`auto`),"issue-repository":F(/^[A-Za-z0-9_-]{1,39}\/[\w.-]{1,100}$/,`accepts a repository as OWNER/NAME`),"issue-title":(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)(P,(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.p)(200,`accepts up to 200 characters`),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.R)(e=>e===``?`AWS root user needs attention`:e)),"issue-labels":Fe,"issue-assignees":z(/^[A-Za-z0-9_-]{1,39}$/,`a login has up to 39 letters, digits and hyphens`),"allow-public":L(!1),"account-display":I(_display_js__WEBPACK_IMPORTED_MODULE_2__.t,`full`),"report-path":P,"github-token":P}),Ie=Object.keys(V.entries),Le=[`role-to-assume`,`aws-region`,`checks`,`skip-checks`,`accounts`,`member-access`,`member-role-name`,`concurrency`,`shard`,`reports`],H=e=>{let t=e.checks.length===0?N:e.checks;return N.filter(n=>t.includes(n)&&!e[`skip-checks`].includes(n))},U=e=>{let t=[...Me(e)];H(e).length===0&&t.push({input:`skip-checks`,message:`leaves no check to run`});let n=(0,_arn_js__WEBPACK_IMPORTED_MODULE_14__.r)(e[`role-to-assume`]??``)?.partition,r=e[`aws-region`];return n!==void 0&&n!==`aws`&&r===void 0&&t.push({input:`aws-region`,message:`is needed for a role in ${n}; without one only the commercial partition can be reached`}),n!==void 0&&r!==void 0&&[`aws`,`aws-cn`,`aws-us-gov`,`aws-eusc`].includes(n)&&(0,_arn_js__WEBPACK_IMPORTED_MODULE_14__.i)(r)!==n&&t.push({input:`aws-region`,message:`names ${r}, which is not a Region of ${n}, where role-to-assume is`}),t},Re=e=>{let t=e[`role-to-assume`],n=(0,_arn_js__WEBPACK_IMPORTED_MODULE_14__.r)(t??``)?.partition??`aws`,[r,i]=(e[`issue-repository`]??``).split(`/`),a={rootUseWindowDays:e[`root-use-window-days`]};return{region:e[`aws-region`],role:t===void 0?void 0:{arn:t,partition:n,audience:e.audience===``?(0,_arn_js__WEBPACK_IMPORTED_MODULE_14__.n)(n):e.audience,sessionName:e[`role-session-name`]},allowedAccountIds:e[`allowed-account-ids`],accounts:ke(e),reports:e.reports,checkIds:H(e),configFile:e[`config-file`],inputSettings:a,onMissingCredentials:e[`on-missing-credentials`],failOn:e[`fail-on`],failOnUnknown:e[`fail-on-unknown`],issue:{mode:e.issue,repository:r===void 0||r===``||i===void 0?void 0:{owner:r,name:i},title:e[`issue-title`],labels:e[`issue-labels`].length===0?[`aws-root-guard`]:e[`issue-labels`],assignees:e[`issue-assignees`]},allowPublic:e[`allow-public`],accountDisplay:e[`account-display`],reportPath:e[`report-path`]===``?void 0:e[`report-path`],githubToken:e[`github-token`]===``?void 0:e[`github-token`]}},ze=e=>{let t=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.N)(V,e);if(!t.success){let n=t.issues.map(e=>({input:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.o)(e)??`inputs`,message:e.message})),r=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.N)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.E)(V,Le),e);return{errors:[...n,...r.success?U(r.output):[]]}}let n=U(t.output);return n.length>0?{errors:n}:{config:Re(t.output)}},Be=e=>e.startsWith(`pull_request`)||e===`merge_group`,Ve=[`schedule`,`workflow_dispatch`,`workflow_run`],He=(e,t,n)=>e===`never`?`none`:Be(t)?`read`:e===`always`||Ve.includes(t)||t===`push`&&n?`write`:`read`,Ue=e=>e===``?` `:`${e.startsWith(` `)?` `:``}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.c)(e)}${e.endsWith(` `)?` `:``}`,We=e=>e.split(`"`).map((e,t)=>t%2==0?Ue(e):(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.r)(e)).join(``),W=e=>`# ⚪ AWS Root Guard: not audited\n\n${We(e)}\n`,G=async(...e)=>{await Promise.allSettled(e)},K=e=>e!==void 0&&e!==``,Ge=e=>[e.AWS_REGION,e.AWS_DEFAULT_REGION].find(K),Ke=e=>K(e.ACTIONS_ID_TOKEN_REQUEST_URL)&&K(e.ACTIONS_ID_TOKEN_REQUEST_TOKEN),qe=e=>{let t=e.AWS_ACCESS_KEY_ID,n=e.AWS_SECRET_ACCESS_KEY,r=e.AWS_SESSION_TOKEN;if(!K(e.AWS_PROFILE)&&K(t)&&K(n))return{accessKeyId:t,secretAccessKey:n,...K(r)?{sessionToken:r}:{}}},Je=()=>Object.fromEntries(Ie.map(e=>[e,(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.l)(e)])),q=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({full_name:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)()),visibility:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)()),private:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.n)()),default_branch:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)())}),J=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.O)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)(),(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.M)(/^[0-9a-f]{40,64}$/))),void 0),Ye=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({repository:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)(q),ref:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)())),pull_request:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({head:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({repo:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.b)(q))})),user:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({login:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)())}))),base:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({sha:J}))})),merge_group:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.w)((0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({base_sha:J}))}),Xe=e=>{if(e===void 0||e===``)return{};try{let t=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.N)(Ye,JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(e,`utf8`)));return t.success?t.output:{}}catch{return{}}},Ze=e=>{switch(e.repository?.visibility){case`public`:return`public`;case`private`:return`private`;case`internal`:return`internal`;default:switch(e.repository?.private){case!0:return`private`;case!1:return`public`;case void 0:return}}},Qe=(e,t,n)=>{if(!e.startsWith(`pull_request`))return;let r=t.pull_request;if(n===`dependabot[bot]`||r?.user?.login===`dependabot[bot]`)return`dependabot`;if(r?.head!==void 0&&r.head.repo?.full_name!==t.repository?.full_name)return`fork`},$e=e=>{let t=e.GITHUB_EVENT_NAME??``,n=Xe(e.GITHUB_EVENT_PATH),[r,i]=(e.GITHUB_REPOSITORY??``).split(`/`),a=n.repository?.default_branch;return{event:t,repository:r===void 0||r===``||i===void 0?void 0:{owner:r,name:i},visibility:Ze(n),isDefaultBranch:a!==void 0&&e.GITHUB_REF===`refs/heads/${a}`,outsider:Qe(t,n,e.GITHUB_ACTOR),baseSha:n.pull_request?.base?.sha??n.merge_group?.base_sha,runId:e.GITHUB_RUN_ID,apiUrl:e.GITHUB_API_URL??`https://api.github.com`}},Y=e=>{let t=`-${e.runId??`local`}`,{owner:n=`unknown`,name:r=`unknown`}=e.repository??{};return`${`root-guard-${n}-${r}`.replace(/[^\w+=,.@-]/g,`-`).slice(0,64-t.length)}${t}`},et={fork:`a pull request from a fork`,dependabot:`a Dependabot pull request`},tt=e=>e.outsider===void 0?new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t(`id-token-missing`,`GitHub gave this job no ID token.`,`Add "id-token: write" to the permissions of the job, or of the workflow that calls it.`):new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t(`id-token-missing`,`GitHub gives no ID token to ${et[e.outsider]}.`,`The gate cannot judge such a run; set on-missing-credentials to skip to let it pass unaudited.`),nt=async e=>{try{return await (0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.c)(e)}catch(e){throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t(`id-token-missing`,`GitHub did not hand out an ID token when asked for one.`,`Run the job again; if it stays, check the status page of GitHub Actions.`,e)}},rt=({forIdToken:e})=>()=>{G(Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4340))).then(e)},X=({forSession:e})=>()=>{e()},it=async(e,t,n,r,i)=>{if(!Ke(n))throw tt(t);let a=await (0,_wire_js__WEBPACK_IMPORTED_MODULE_5__.n)(async()=>nt(e.audience),rt(i)),{assumeRole:o}=await Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4340));return o(r,{roleArn:e.arn,roleSessionName:e.sessionName??Y(t),audience:e.audience,idToken:a},_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.m,X(i))},Z=(e,t)=>{for(let n of[e.secretAccessKey,e.sessionToken])n!==void 0&&t(n)},at=async(e,t,n,r)=>{let{identify:i}=await Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4340)),a=qe(e);if(a!==void 0)return Z(a,n),i(t,a,X(r));process.env.AWS_EC2_METADATA_DISABLED=`true`;let{credentialsFromFiles:o}=await __nccwpck_require__.e(/* import() */ 821).then(__nccwpck_require__.bind(__nccwpck_require__, 4821)),s=await o(e.AWS_PROFILE,t);return Z(s,n),i(t,s,X(r))},ot=async({role:e},t,n,r,i)=>e===void 0?at(n,r,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.m,i):it(e,t,n,r,i),Q=()=>{(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.p)(`outcome`,`unknown`);for(let e of[`failed`,`unknown`,`regressions`,`recoveries`])(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.p)(e,0);(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.p)(`changes`,`[]`);for(let e of[`issue-number`,`issue-url`,`report-path`,`account-ids`])(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.p)(e,``)},st=()=>{Number.parseInt(process.versions.node,10)===24&&(0,node_v8__WEBPACK_IMPORTED_MODULE_11__.setFlagsFromString)(`--semi-space-growth-factor=1`)},$=({visibility:e})=>{switch(e){case`public`:return`public`;case`private`:case`internal`:return`not-public`;case void 0:return`unknown`}},ct=(e,t,n)=>{let{repository:r}=t;if(r!==void 0)return async()=>{let{openTracker:a}=await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(905), __nccwpck_require__.e(72), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3775));return a({apiUrl:t.apiUrl,token:e.githubToken,agents:n,access:He(e.issue.mode,t.event,t.isDefaultBranch),repository:r,publicity:$(t),issue:e.issue,allowPublic:e.allowPublic,display:e.accountDisplay,warn:_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.g})}},lt=(e,t,n,r)=>async()=>{let{loadConfigFile:a}=await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 6351)),{githubToken:o}=e,s=async e=>{let{connect:n}=await Promise.all(/* import() */[__nccwpck_require__.e(905), __nccwpck_require__.e(155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1155));return n({apiUrl:t.apiUrl,token:e,agents:r,warn:_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.g})};return a(e.configFile,t,n,o===void 0?void 0:{token:o,open:async()=>s(o)})},ut=(e,t,n)=>{let r=Se(n),i={region:e.region??Ge(n)??`us-east-1`,agents:r},a=ct(e,t,r),o=e.allowPublic||$(t)===`not-public`,s=async e=>{let t=await e();return t.privacy.then(({showsDetails:e})=>{o=e},()=>void 0),t};return{clock:{now:()=>new Date,sleep:async e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(e)},connection:i,openSession:async r=>{let a=async()=>{await r.forSession(),await G(Promise.all(/* import() */[__nccwpck_require__.e(72), __nccwpck_require__.e(978)]).then(__nccwpck_require__.bind(__nccwpck_require__, 778)))};return ot(e,t,n,i,{...r,forSession:a})},openTracker:a===void 0?void 0:async()=>s(a),readConfigFile:lt(e,t,n,r),memberSessionName:e.role?.sessionName??Y(t),listener:{say:_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.u,mayHearOutcomes:()=>o,warmedUp:st}}},dt=({code:e})=>e===`id-token-missing`||e===`credentials-missing`,ft=async(e,t,r,i)=>{Q();let a=t.allowPublic||$(r)===`not-public`,o=(0,_display_js__WEBPACK_IMPORTED_MODULE_2__.n)(a?t.accountDisplay:`hidden`,new Map),s=o.text((0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.n)(e)),l=t.onMissingCredentials===`skip`&&r.outsider!==void 0&&dt(e);return await (0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.t)(W(s),i),l?((0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.d)(`Skipped, as on-missing-credentials says: ${o.text(e.message)}`),{failed:!1,sentence:`The audit was skipped; its outcome is unknown.`}):{failed:!0,sentence:s}},pt=async(e,t,n)=>{let r=$e(n);try{let i=await e(t,ut(t,r,n)),{present:a}=await Promise.all(/* import() */[__nccwpck_require__.e(72), __nccwpck_require__.e(978)]).then(__nccwpck_require__.bind(__nccwpck_require__, 778));return await a(i,t,n)}catch(e){if(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)return ft(e,t,r,n);throw Q(),e}},mt=async(e,t)=>{let n=ze(Je());if(`errors`in n){Q();let e=(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.i)(n.errors);return await (0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.t)(W(e),t),{failed:!0,sentence:e}}let{config:r}=n;return r.githubToken!==void 0&&(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.m)(r.githubToken),pt(e,r,t)},ht=({failed:e,sentence:t})=>{e?(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.f)(t):(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.u)(t)},gt=e=>{let t,n,r=()=>{t??=e.openTracker?.(),n??=e.readConfigFile?.(),t?.catch(()=>void 0),n?.catch(()=>void 0)};return{begin:r,tracker:async()=>(r(),t),configFile:async()=>(r(),n)}},_t=({allowedAccountIds:e},{account:t})=>{if(!(e.length===0||e.includes(t.id)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t(`account-refused`,`The credentials belong to account ${t.id}, which allowed-account-ids does not list.`,`Check role-to-assume, or add the account to allowed-account-ids. Nothing was read in it.`)},vt=async({checkIds:e,accountDisplay:t},n,r,{connection:i,clock:a})=>{let{auditOne:o}=await Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(644), __nccwpck_require__.e(579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4579)),{checksOf:s}=await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2701)),{posture:c,readings:l}=await o({session:r,connection:i,checks:s(e),settingsOf:n,clock:a}),u=l[`account-alias`],{id:d}=c.account;return{partition:r.account.partition,accounts:[c],skipped:[],scope:d,names:new Map(c.alias===void 0?[]:[[d,c.alias]]),warnings:t===`alias`&&u.state===`unavailable`?[`The account cannot be shown by its alias. ${u.reason}`]:[],missing:[],isWhole:!0}},yt=async(e,t,n,{connection:r,clock:i,listener:a,memberSessionName:o})=>{let{auditOrganization:s}=await Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(644), __nccwpck_require__.e(749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 749)),{checksOf:c}=await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2701)),l=await t();return s({session:n,connection:r,checks:c(e.checkIds),settings:l,clock:i,accounts:e.accounts,sessionName:o,allowedAccountIds:e.allowedAccountIds,deadline:new Date(i.now().getTime()+3e6),listener:a})},bt=async(e,t,n,r)=>{let i=await t.openSession({...n,forSession:async()=>{await G(Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(644), __nccwpck_require__.e(579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4579)),Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2701)),Promise.all(/* import() */[__nccwpck_require__.e(289), __nccwpck_require__.e(819), __nccwpck_require__.e(603)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5603)).then(({lookUpIam:e})=>e(t.connection))),await n.forSession()}});return _t(e,i),e.accounts.choice.kind===`self`?vt(e,r,i,t):yt(e,r,i,t)},xt=(e,t)=>({rootUseWindowDays:t.rootUseWindowDays??e.rootUseWindowDays??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.rootUseWindowDays,rootActivityWindowDays:e.rootActivityWindowDays??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.rootActivityWindowDays,keyMaxAgeDays:e.keyMaxAgeDays??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.keyMaxAgeDays,passwordPolicy:{minimumLength:e.passwordPolicy?.minimumLength??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.passwordPolicy.minimumLength,reusePrevention:e.passwordPolicy?.reusePrevention??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.passwordPolicy.reusePrevention},guardDutyRegions:e.guardDutyRegions??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.guardDutyRegions,activityRegions:e.activityRegions??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.activityRegions,rootEmailPattern:e.rootEmailPattern??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.rootEmailPattern,iamDelegates:e.iamDelegates??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.iamDelegates,severities:e.severities??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.severities,severitiesWhereRootIsDenied:e.severitiesWhereRootIsDenied??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.severitiesWhereRootIsDenied,exceptions:e.exceptions??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.exceptions,attestations:e.attestations??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.attestations,accountFilter:e.accountFilter??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.accountFilter,externalId:e.externalId??_settings_js__WEBPACK_IMPORTED_MODULE_6__.r.externalId}),St=({accounts:{choice:e}})=>e.kind===`list`?e.ids:[],Ct=async(e,t,{begin:n},r)=>{if(e.reports===void 0)return bt(e,t,{forIdToken:n,forSession:async()=>{n(),await G(Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3593)))}},r);n();let{mergeReports:i}=await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(6)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6006));return i({patterns:e.reports,accountIds:St(e)},e.checkIds,t.clock.now())},wt=async(e,t)=>{let n=gt(t),r=async()=>xt((await n.configFile())?.settings??{},e.inputSettings),i=await Ct(e,t,n,r),{exceptions:a}=await r(),o=t.clock.now(),[s,c]=await Promise.all([n.tracker(),n.configFile()]),l={tracker:s,exceptions:a,warnings:c?.warnings??[]},{conclude:u}=await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3593));return u(e,i,l,o)};process.exitCode=1;const Tt=()=>{process.stdout.write(``,()=>process.exit())};try{let e=await mt(wt,process.env);process.exitCode=0,ht(e)}catch(t){let n=t instanceof Error?t.name:`unknown error`;(0,_job_summary_js__WEBPACK_IMPORTED_MODULE_0__.a)(t instanceof Error?t.stack??t.message:String(t)),ht({failed:!0,sentence:`The audit could not run: an unexpected fault (${n}). Run the job again with debug logging and report it.`})}Tt();
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   c: () => (/* binding */ l),
/* harmony export */   d: () => (/* binding */ r),
/* harmony export */   f: () => (/* binding */ t),
/* harmony export */   h: () => (/* binding */ n),
/* harmony export */   i: () => (/* binding */ c),
/* harmony export */   l: () => (/* binding */ p),
/* harmony export */   m: () => (/* binding */ i),
/* harmony export */   n: () => (/* binding */ h),
/* harmony export */   o: () => (/* binding */ d),
/* harmony export */   p: () => (/* binding */ a),
/* harmony export */   r: () => (/* binding */ s),
/* harmony export */   s: () => (/* binding */ o),
/* harmony export */   t: () => (/* binding */ u),
/* harmony export */   u: () => (/* binding */ m)
/* harmony export */ });
const e=`ref:`,t=t=>`${e}${t}`,n=t=>t.startsWith(e)?t.slice(4):void 0,r=new Map,i={checkIds:[],accountIds:[]},a={memory:r,unread:i},o=(e,t=400)=>{let n=e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g,` `).replace(/<!--|-->/g,` `).trim();return n.length<=t?n:`${n.slice(0,t-1).replace(/[\ud800-\udbff]$/,``)}…`},s=e=>{let t=o(e);if(t===``)return"` `";let n=Math.max(0,...[...t.matchAll(/`+/g)].map(([e])=>e.length)),r="`".repeat(n+1),i=t.startsWith("`")||t.endsWith("`")?` `:``;return`${r}${i}${t}${i}${r}`},c=e=>s(e).replace(/\\(?=\|)/g,`\\⁠`).replaceAll(`|`,`\\|`),l=e=>o(e).replace(/[\\`*_{}[\]<>|~$&]/g,`\\$&`).replace(/^[-+=]/,`\\$&`).replace(/^(\d+)([.)])/,`$1\\$2`).replace(/[@#]/g,`$&⁠`).replace(/:\/\//g,`:⁠//`).replace(/(www)\./gi,`$1⁠.`).replace(/(GH)-(?=\d)/gi,`$1⁠-`),u=(e,t)=>/^https?:\/\/[^\s<>\\\u0000-\u001f]{1,2000}$/.test(t)?`[${e}](<${t}>)`:``,d=(e,t)=>`<details><summary>${e}</summary>\n\n${t}\n\n</details>`,f=(e,t)=>`\`\`\`${e}\n${t}\n\`\`\``,p=e=>e.map((e,t)=>`${String(t+1)}. ${e}`).join(`
`),m=e=>e.replaceAll(` `,`\xA0`).replaceAll(`-`,`‑`),h=(...e)=>e.filter(e=>e!==void 0&&e!==``).join(`

`);

/***/ }),

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ i),
/* harmony export */   r: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ a)
/* harmony export */ });
const e=e=>e.slice(0,80).replace(/"/g,`'`).replace(/[^\x20-\x7e]/g,`?`),t=[],n=[];function r(e,r,i){if(e===r)return 0;let a=i?.maxDistance,o=e;e.length>r.length&&(e=r,r=o);let s=e.length,c=r.length;for(;s>0&&e.charCodeAt(~-s)===r.charCodeAt(~-c);)s--,c--;let l=0;for(;l<s&&e.charCodeAt(l)===r.charCodeAt(l);)l++;if(s-=l,c-=l,a!==void 0&&c-s>a)return a;if(s===0)return a!==void 0&&c>a?a:c;let u,d,f,p,m=0,h=0;for(;m<s;)n[m]=e.charCodeAt(l+m),t[m]=++m;for(;h<c;){for(u=r.charCodeAt(l+h),f=h++,d=h,m=0;m<s;m++)p=u===n[m]?f:f+1,f=t[m],d=t[m]=f>d?p>d?d+1:p:p>f?f+1:p;if(a!==void 0){let e=d;for(m=0;m<s;m++)t[m]<e&&(e=t[m]);if(e>a)return a}}return t.length=s,n.length=s,a!==void 0&&d>a?a:d}const i=(e,t)=>t.reduce((t,n)=>r(e,n)<r(e,t)?n:t,t[0]??``),a=/^[a-z]{2,4}(-[a-z]+)+-\d+$/;

/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ u),
  r: () => (/* binding */ l),
  t: () => (/* binding */ s)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/rolldown-runtime.js
var t=Object.create,n=Object.defineProperty,r=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,a=Object.getPrototypeOf,o=Object.prototype.hasOwnProperty,s=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),c=(e,t,a,s)=>{if(t&&typeof t==`object`||typeof t==`function`)for(var c=i(t),l=0,u=c.length,d;l<u;l++)d=c[l],!o.call(e,d)&&d!==a&&n(e,d,{get:(e=>t[e]).bind(null,d),enumerable:!(s=r(t,d))||s.enumerable});return e},l=(e,r,i)=>(i=e==null?{}:t(a(e)),c(r||!e||!e.__esModule||!o.call(e,`default`)?n(i,`default`,{value:e,enumerable:!0}):i,e)),u=(0,external_node_module_namespaceObject.createRequire)(import.meta.url);

/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ t),
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   r: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ n)
/* harmony export */ });
const e=/^(AWS Internal|[a-z0-9-]+(\.[a-z0-9-]+)*\.amazon(aws)?\.(com|com\.cn|eu))$/,t=t=>e.test(t)?t:`⁣${t}⁣`,n=/^[a-z][A-Za-z]{0,39}(:[a-z0-9-]{1,30})?$/,r=9999999999,i={ids:[],names:[],ous:[],tags:[]},a={rootUseWindowDays:90,rootActivityWindowDays:90,keyMaxAgeDays:90,passwordPolicy:{minimumLength:14,reusePrevention:24},guardDutyRegions:[],activityRegions:[],rootEmailPattern:void 0,iamDelegates:void 0,severities:{},severitiesWhereRootIsDenied:{},exceptions:[],attestations:[],accountFilter:{include:i,exclude:i},externalId:void 0};

/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ a),
  t: () => (/* binding */ o)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
;// CONCATENATED MODULE: ./build/wire.js
const r=`http.client.request.start`,i=t=>{if(typeof t==`object`&&t&&`request`in t)return t.request instanceof external_node_http_.ClientRequest?t.request:void 0},a=(e,a)=>{let o=e=>{let t=i(e);t!==void 0&&((0,external_node_diagnostics_channel_namespaceObject.unsubscribe)(r,o),t.once(`finish`,a))};return (0,external_node_diagnostics_channel_namespaceObject.subscribe)(r,o),e().finally(()=>(0,external_node_diagnostics_channel_namespaceObject.unsubscribe)(r,o))},o=async e=>{let{promise:t,resolve:n,reject:r}=Promise.withResolvers(),i=[];return e.on(`data`,e=>i.push(e)),e.on(`end`,()=>n(Buffer.concat(i))),e.on(`error`,r),t};

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
