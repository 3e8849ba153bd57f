export const id = 208;
export const ids = [208];
export const modules = {

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialsFromFiles: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
const t=async t=>{let{defaultProvider:n}=await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 3429));try{let e=await n(t===void 0?{}:{profile:t})();return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,...e.sessionToken===void 0?{}:{sessionToken:e.sessionToken}}}catch(t){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(`credentials-missing`,`No AWS credentials were found.`,`Set role-to-assume (with "id-token: write" in the job’s permissions), or run aws-actions/configure-aws-credentials before this step; on a laptop sign in first, for example with "aws sso login".`,t)}};

/***/ })

};
