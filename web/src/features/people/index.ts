export { People } from './people';
export { SignIn } from './sign-in';
export { You } from './you';
