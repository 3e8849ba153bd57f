export const id = 9;
export const ids = [9];
export const modules = {

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
var e=class extends Error{name;status;request;response;constructor(e,t,n){super(e,{cause:n.cause}),this.name=`HttpError`,this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),`response`in n&&(this.response=n.response);let r=Object.assign({},n.request);n.request.headers.authorization&&(r.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/,` [REDACTED]`)})),r.url=r.url.replace(/\bclient_secret=\w+/g,`client_secret=[REDACTED]`).replace(/\baccess_token=\w+/g,`access_token=[REDACTED]`),this.request=r}};

/***/ }),

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ n),
/* harmony export */   t: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var _dist_src_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);
const t=(e,t)=>{let n=e.response?.headers[t];return n===void 0?void 0:String(n)},n=e=>e.status===429||e.status===403&&(t(e,`retry-after`)!==void 0||t(e,`x-ratelimit-remaining`)===`0`),r=(t,{what:r,permission:i})=>{if(!(t instanceof _dist_src_js__WEBPACK_IMPORTED_MODULE_0__.t))return`Could not ${r}: ${t instanceof Error?t.name:`unknown error`}.`;if(n(t))return`Could not ${r}: GitHub's rate limit is used up. Run the job again later.`;switch(t.status){case 401:return`Could not ${r}: GitHub does not accept the token. Check github-token.`;case 403:return`Could not ${r}: the token is not allowed to. Add "${i}" to the job's permissions.`;case 404:return`Could not ${r}: GitHub shows this token no such repository or no issues in it. Add "${i}" to the job's permissions, or check issue-repository.`;case 410:return`Could not ${r}: issues are disabled in the repository. Enable them under Settings → General → Features, or set "issue: never".`;case 422:return`Could not ${r}: GitHub found the request invalid. Check issue-labels and issue-assignees.`;default:return t.response===void 0?`Could not ${r}: GitHub could not be reached. Check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY.`:`Could not ${r}: GitHub answered with HTTP ${String(t.status)}. Run the job again.`}};

/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryFile: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var _dist_src_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2290);
/* harmony import */ var _failure2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(962);
const s=(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.C)({encoding:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.f)(`base64`),content:(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.I)()}),c=e=>typeof e==`string`?e:e instanceof ArrayBuffer?Buffer.from(e).toString(`utf8`):(0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.c)(s,e)?Buffer.from(e.content,`base64`).toString(`utf8`):void 0,l=async(e,{repository:t,path:n,sha:r})=>{let{data:i}=await e.request(`GET /repos/{owner}/{repo}/contents/{path}`,{owner:t.owner,repo:t.name,path:n,...r===void 0?{}:{ref:r},headers:{accept:`application/vnd.github.raw+json`}});return i},u=(t,{path:n})=>{let r=(0,_failure2_js__WEBPACK_IMPORTED_MODULE_2__.t)(t,{what:`read ${n}`,permission:`contents: read`});return{state:t instanceof _dist_src_js__WEBPACK_IMPORTED_MODULE_0__.t&&(t.status===401||t.status===403&&!(0,_failure2_js__WEBPACK_IMPORTED_MODULE_2__.n)(t))?`refused`:`failed`,reason:r}},d=async(t,n,r)=>{if(r.startsWith(`ghs_`))return{state:`missing`};let{repository:i,path:a,sha:o}=n;try{return await t.request(`GET /repos/{owner}/{repo}/commits/{ref}`,{owner:i.owner,repo:i.name,ref:o??`HEAD`,headers:{accept:`application/vnd.github.sha`}}),{state:`missing`}}catch(t){return t instanceof _dist_src_js__WEBPACK_IMPORTED_MODULE_0__.t&&[404,422].includes(t.status)?{state:`refused`,reason:`Could not read ${a}: GitHub does not show this token the files of the repository. Give it "contents: read".`}:u(t,n)}},f=async(t,n,r)=>{try{let e=c(await l(t,n));return e===void 0?{state:`failed`,reason:`Could not read ${n.path}: it is a folder or a link.`}:{state:`read`,text:e}}catch(i){return i instanceof _dist_src_js__WEBPACK_IMPORTED_MODULE_0__.t&&i.status===404?d(t,n,r):u(i,n)}};

/***/ })

};
