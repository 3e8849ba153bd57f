export const id = 582;
export const ids = [582];
export const modules = {

/***/ 9582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnitMissing: () => (/* binding */ _),
/* harmony export */   organizationTree: () => (/* binding */ y)
/* harmony export */ });
/* unused harmony exports n, r, t */
/* harmony import */ var _dist_es7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3943);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5657);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6628);
var m=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListAccountsForParent`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.$){},h=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListOrganizationalUnitsForParent`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.ut){},g=class extends (0,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.d)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.l,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.u,`ListTagsForResource`,_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.yt){},_=class extends Error{unit;constructor(e,t){super(`${e} is missing`,{cause:t}),this.name=`UnitMissing`,this.unit=e}};const v=async(e,t)=>{try{return await t}catch(t){throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.a)(t).has(`ParentNotFound`)?new _(e,t):t}},y=(e,t,r)=>{let i=(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.t)(t,e.credentials)(_dist_es7_js__WEBPACK_IMPORTED_MODULE_0__.f,(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__.i)(e.account.partition)),a=async e=>{let t=(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__.r)([(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__.n)(r,`organizations:ListAccountsForParent`,async t=>{let n=new m({ParentId:e,...t}),r=await i.send(n);return{items:r.Accounts,next:r.NextToken}}),(0,_pages_js__WEBPACK_IMPORTED_MODULE_3__.n)(r,`organizations:ListOrganizationalUnitsForParent`,async t=>{let n=new h({ParentId:e,...t}),r=await i.send(n);return{items:r.OrganizationalUnits,next:r.NextToken}})]),[n,o]=await v(e,t),c=n.map(({Id:e})=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(e,`Id`)),l=await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_4__.t)(o,4,async({Id:e})=>a((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(e,`Id`)));return new Set([...c,...l.flatMap(e=>[...e])])};return{accountsBelow:a,tagsOf:async e=>{let t=await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__.n)(r,`organizations:ListTagsForResource`,async t=>{let n=await i.send(new g({ResourceId:e,...t}));return{items:n.Tags,next:n.NextToken}});return new Map(t.map(({Key:e,Value:t})=>[(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(e,`Key`),t??``]))}}};

/***/ })

};
