export const id = 823;
export const ids = [823,506];
export const modules = {

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DescribeAccountCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   DescribeOrganizationCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.s),
/* harmony export */   DescribePolicyCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   ListChildrenCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   ListDelegatedAdministratorsCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.i),
/* harmony export */   ListPoliciesCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.r),
/* harmony export */   ListRootsCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.n),
/* harmony export */   ListTargetsForPolicyCommand: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.t),
/* harmony export */   OrganizationsClient: () => (/* reexport safe */ _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__.f)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _dist_es7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2710);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(749);
/* harmony import */ var _organization_membership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5506);


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organizationTree: () => (/* binding */ h)
/* harmony export */ });
/* unused harmony exports n, r, t */
/* harmony import */ var _dist_es7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8021);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
var d=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListAccountsForParent`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.$){},f=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListOrganizationalUnitsForParent`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.ut){},p=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListTagsForResource`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.yt){};const m=async(e,t,n)=>{let r=[],i;for(let a=0;a<1e3;a+=1){let a=i,o=await e(t,async()=>n(a));if(r.push(o),o.NextToken===void 0)return r;i=o.NextToken}throw Error(`the pages of ${t} did not end`)},h=(e,t,r)=>{let i=(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.f)(t,e.credentials)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.f,(0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__.n)(e.account.partition)),a=async e=>{let t=e=>e===void 0?{}:{NextToken:e},[n,o]=await Promise.all([m(r,`organizations:ListAccountsForParent`,async n=>i.send(new d({ParentId:e,...t(n)}))),m(r,`organizations:ListOrganizationalUnitsForParent`,async n=>i.send(new f({ParentId:e,...t(n)})))]),s=n.flatMap(({Accounts:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Accounts`).map(({Id:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Id`))),u=await (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__.t)(o.flatMap(({OrganizationalUnits:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`OrganizationalUnits`)),4,async({Id:e})=>a((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Id`)));return new Set([...s,...u.flatMap(e=>[...e])])};return{accountsBelow:a,tagsOf:async e=>{let t=await m(r,`organizations:ListTagsForResource`,async t=>i.send(new p({ResourceId:e,...t===void 0?{}:{NextToken:t}})));return new Map(t.flatMap(({Tags:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Tags`)).map(({Key:e,Value:t})=>[(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,`Key`),t??``]))}}};

/***/ })

};
