export const id = 506;
export const ids = [506];
export const modules = {

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organizationTree: () => (/* binding */ h)
/* harmony export */ });
/* unused harmony exports n, r, t */
/* harmony import */ var _dist_es7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _organizations_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);
var d=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListAccountsForParent`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.$){},f=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListOrganizationalUnitsForParent`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.ut){},p=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListTagsForResource`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.yt){};const m=async(e,t)=>{let n=[],r;for(let i=0;i<1e3;i+=1){let i=await t(r).catch(t=>{throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.t(e,t)});if(n.push(i),i.NextToken===void 0)return n;r=i.NextToken}throw Error(`the pages of ${e} did not end`)},h=(e,t)=>{let r=(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.f)(t,e.credentials)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.f,(0,_organizations_region_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.account.partition)),i=async e=>{let t=e=>e===void 0?{}:{NextToken:e},[n,a]=await Promise.all([m(`organizations:ListAccountsForParent`,async n=>r.send(new d({ParentId:e,...t(n)}))),m(`organizations:ListOrganizationalUnitsForParent`,async n=>r.send(new f({ParentId:e,...t(n)})))]),o=n.flatMap(({Accounts:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Accounts`).map(({Id:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Id`))),c=await Promise.all(a.flatMap(({OrganizationalUnits:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`OrganizationalUnits`)).map(async({Id:e})=>i((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Id`))));return new Set([...o,...c.flatMap(e=>[...e])])};return{accountsBelow:i,tagsOf:async e=>{let t=await m(`organizations:ListTagsForResource`,async t=>r.send(new p({ResourceId:e,...t===void 0?{}:{NextToken:t}})));return new Map(t.flatMap(({Tags:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Tags`)).map(({Key:e,Value:t})=>[(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Key`),t??``]))}}};

/***/ })

};
