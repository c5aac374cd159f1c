export { Enter } from './door/enter';
export { Join } from './door/join';
export { SignIn } from './door/sign-in';
export { SignUp } from './door/sign-up';
export { People, type PeopleProps } from './friends/people';
export { You } from './you/you';
