import { wordList } from '../word-list.js';

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
export const familyFirstSurnames: ReadonlySet<string> = new Set(
  wordList(`
    Ahn, An, Bae, Bai, Baek, Cai, Cao, Cha, Chae, Chan, Chang, Chen, Cheng, Cheong, Cheung, Chiang, Chin, Cho, Choe, Choi, Chong, Chow, Chu, Chun, Chung, Dang, Deng, Ding, Dinh, Do, Dong, Duan, Duong,
    Fan, Fang, Feng, Fu, Gao, Goh, Gong, Gu, Guo, Gwon, Ha, Hahm, Hahn, Ham, Han, Hao, He, Heo, Heng, Ho, Hoang, Hong, Hou, Hsieh, Hsu, Hu, Hua, Huang, Huh, Hui, Hung, Huynh, Hwang, Hyon, Hyun, Im, Jang, Jeon, Jeong, Ji, Jia, Jiang, Jin, Jo, Joo, Ju, Jung, Kang, Kim, Ko, Kong, Koo, Ku, Kuo, Kwak,
    Kwok, Kwon, Lai, Lam, Lau, Le, Lee, Lei, Leung, Li, Liang, Liao, Lim, Lin, Ling, Liu, Lo, Loh, Long, Lu, Luo, Luong, Lyu, Ma, Mao, Mei, Meng, Min, Moon, Nam, Ng, Ngo, Nguyen, Ni, Nie, Noh, Oh, Ong, Ou, Pae, Paek, Pak, Pan, Pang, Park, Peng, Pham, Phan, Pyo, Qi, Qian, Qin, Qiu, Ra, Ren, Ri, Rim, Roh, Ryang, Ryom, Ryoo, Ryu, Seo,
    Shao, Shen, Shi, Shin, Sim, Sin, So, Sohn, Son, Song, Su, Suh, Sun, Sung, Tan, Tang, Tao, Teng, Thae, Tian, To, Tong, Tran, Trinh, Truong, Tsai, Tsang, Tsao, Tse, Tseng, Tu, U, Vo, Vu, Wan, Wang, Wei, Wen, Weng, Won, Wong, Woo, Wu, Xi, Xia, Xiao, Xie, Xing, Xiong, Xu, Xue, Yan, Yang, Yao, Ye, Yen, Yeo, Yi, Yin, Yon, Yong, Yoo, Yoon, You, Yu, Yuan, Yue, Yum, Yun, Zeng, Zhai, Zhang, Zhao, Zheng, Zhong, Zhou, Zhu, Zou
  `),
);

/** Particles inside a family name that stay in lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  wordList(
    'abu, al, ap, as, bin, bint, da, dal, das, de, degli, del, dell, della, delle, dello, den, der, di, do, dos, du, e, el, ibn, la, le, ter, van, von, y, zu',
  ),
);
