export const id = 909;
export const ids = [909];
export const modules = {

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ e),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
var e=class e extends Error{name=`ProviderError`;tryNextLink;constructor(t,n=!0){let r,i=!0;typeof n==`boolean`?(r=void 0,i=n):typeof n==`object`&&n&&(r=n.logger,i=n.tryNextLink??!0),super(t),this.tryNextLink=i,Object.setPrototypeOf(this,e.prototype),r?.debug?.(`@smithy/property-provider ${i?`->`:`(!)`} ${t}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}},t=class t extends e{name=`CredentialsProviderError`;constructor(e,n=!0){super(e,n),Object.setPrototypeOf(this,t.prototype)}};

/***/ }),

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
const t=(...t)=>async()=>{if(t.length===0)throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n(`No providers in chain`);let n;for(let e of t)try{return await e()}catch(e){if(n=e,e?.tryNextLink)continue;throw e}throw n};

/***/ }),

/***/ 1090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ c)
/* harmony export */ });
/* unused harmony exports a, i, n, o, r, t */
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8827);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5993);
const n=`AWS_ACCESS_KEY_ID`,r=`AWS_SECRET_ACCESS_KEY`,i=`AWS_SESSION_TOKEN`,a=`AWS_CREDENTIAL_EXPIRATION`,o=`AWS_CREDENTIAL_SCOPE`,s=`AWS_ACCOUNT_ID`,c=c=>async()=>{c?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);let l=process.env[n],u=process.env[r],d=process.env[i],f=process.env[a],p=process.env[o],m=process.env[s];if(l&&u){let t={accessKeyId:l,secretAccessKey:u,...d&&{sessionToken:d},...f&&{expiration:new Date(f)},...p&&{credentialScope:p},...m&&{accountId:m}};return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__.t)(t,`CREDENTIALS_ENV_VARS`,`g`),t}throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t(`Unable to find environment variable credentials.`,{logger:c?.logger})};

/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultProvider: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _dist_es10_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1090);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5993);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1553);
const r=async e=>{let{ENV_CMDS_FULL_URI:r,ENV_CMDS_RELATIVE_URI:i,fromContainerMetadata:a,fromInstanceMetadata:o}=await __webpack_require__.e(/* import() */ 569).then(__webpack_require__.bind(__webpack_require__, 4569));if(process.env[i]||process.env[r]){e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata`);let{fromHttp:t}=await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 2120));return (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__.t)(t(e),a(e))}return process.env.AWS_EC2_METADATA_DISABLED&&process.env.AWS_EC2_METADATA_DISABLED!==`false`?async()=>{throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`EC2 Instance Metadata Service access disabled`,{logger:e.logger})}:(e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata`),o(e))};function i(e,t){let n=a(e),r,i,o,s,c=async e=>{if(e?.forceRefresh)return s||=n(e).then(e=>{o=e}).finally(()=>{s=void 0}),await s,o;if(o?.expiration&&o?.expiration?.getTime()<Date.now()&&(o=void 0),r)await r;else if(!o||t?.(o)){if(o)i||=n(e).then(e=>{o=e}).catch(()=>{}).finally(()=>{i=void 0});else return r=n(e).then(e=>{o=e}).finally(()=>{r=void 0}),c(e)}return o};return c}const a=e=>async t=>{let n;for(let r of e)try{return await r(t)}catch(e){if(n=e,e?.tryNextLink)continue;throw e}throw n};let o=!1;const s=(n={})=>i([async()=>{if(n.profile??process.env.AWS_PROFILE)throw process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY&&(o||=((n.logger?.warn&&n.logger?.constructor?.name!==`NoOpLogger`?n.logger.warn.bind(n.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),!0)),new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`AWS_PROFILE is set, skipping fromEnv provider.`,{logger:n.logger,tryNextLink:!0});return n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv`),(0,_dist_es10_js__WEBPACK_IMPORTED_MODULE_0__.s)(n)()},async e=>{n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromSSO`);let{ssoStartUrl:r,ssoAccountId:i,ssoRegion:a,ssoRoleName:o,ssoSession:s}=n;if(!r&&!i&&!a&&!o&&!s)throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Skipping SSO provider in default chain (inputs do not include SSO fields).`,{logger:n.logger});let{fromSSO:c}=await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 4523));return c(n)(e)},async e=>{n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromIni`);let{fromIni:t}=await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.bind(__webpack_require__, 5279));return t(n)(e)},async e=>{n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromProcess`);let{fromProcess:t}=await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 2500));return t(n)(e)},async e=>{n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile`);let{fromTokenFile:t}=await __webpack_require__.e(/* import() */ 354).then(__webpack_require__.bind(__webpack_require__, 7354));return t(n)(e)},async()=>(n.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::remoteProvider`),(await r(n))()),async()=>{throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(`Could not load credentials from any providers`,{tryNextLink:!1,logger:n.logger})}],c),c=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5;

/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
function e(e,t,n){return e.$source||={},e.$source[t]=n,e}

/***/ })

};
