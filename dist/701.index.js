export const id = 701;
export const ids = [701];
export const modules = {

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checks: () => (/* reexport safe */ _checks_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   checksOf: () => (/* reexport safe */ _checks_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7163);


/***/ })

};
