export const id = 579;
export const ids = [579];
export const modules = {

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditOne: () => (/* reexport safe */ _one2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   auditPatiently: () => (/* reexport safe */ _one2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _one2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9644);


/***/ })

};
