export const id = 874;
export const ids = [874];
export const modules = {

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditOne: () => (/* reexport safe */ _one_account_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   auditPatiently: () => (/* reexport safe */ _one_account_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _one_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);


/***/ })

};
