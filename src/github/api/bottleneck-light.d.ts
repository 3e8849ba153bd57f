// The build without Redis, which the throttling plugin loads as well; it has the same shape.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
