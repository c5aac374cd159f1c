import type { Face } from '../src/ui';

export const people: Face[] = ['Ana Moreau', 'Bo Lindqvist', 'Chi Nguyen', 'Dee Okafor', 'Eli Weiss', 'Flo Garnier', 'Gil Santos', 'Hana Sato', 'İpek Yılmaz', 'Jun'].map((name) => ({
  id: `u_${name}`,
  name,
}));

const at = (index: number): Face => people[index] ?? { id: 'u', name: '?' };
export const [ana, bo, chi, dee, eli, flo] = [at(0), at(1), at(2), at(3), at(4), at(5)];
