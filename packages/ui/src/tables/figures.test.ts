import { expect, test } from 'vitest';
import { padsAmong } from './figures.ts';

test('a figure is filled up to the longest of its column on both sides of the separator', () => {
  const pads = padsAmong(['100', '9,5', '81,715', '—'], 'ru');
  expect(pads('100')).toEqual({ before: '', after: ',000' });
  expect(pads('9,5')).toEqual({ before: '00', after: '00' });
  expect(pads('81,715')).toEqual({ before: '0', after: '' });
});

test('in English the separator is a point, and a comma parts thousands', () => {
  const pads = padsAmong(['1,019.5', '8'], 'en');
  expect(pads('8')).toEqual({ before: '0000', after: '.0' });
});

test('a column of whole numbers needs no digits, and a sign is part of the number', () => {
  const pads = padsAmong(['−3', '12'], 'kk');
  expect(pads('−3')).toEqual({ before: '', after: '' });
});

test('a word is no figure', () => {
  expect(padsAmong(['4,5', 'нет данных'], 'ru')('нет данных')).toEqual({ before: '', after: '' });
  expect(padsAmong([], 'ru')('—')).toEqual({ before: '', after: '' });
});

test('a figure longer than its column stands as it is', () => {
  const pads = padsAmong(['4,5'], 'ru');
  expect(pads('−12,25')).toEqual({ before: '', after: '' });
  expect(pads('100')).toEqual({ before: '', after: ',0' });
});
