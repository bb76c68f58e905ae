import { switches } from './boot';

/** Words of the two sites' interfaces, [Indonesian, English]. Where the Indonesian is unknown it is a guess. */
const WORDS = {
  // Instagram
  addComment: ['Tambahkan komentar…', 'Add a comment…'],
  reply: ['Balas', 'Reply'],
  like: ['Suka', 'Like'],
  post: ['Kirim', 'Post'],
  likes: ['{n} suka', '{n} likes'],
  seeTranslation: ['Lihat terjemahan', 'See translation'],
  seeOriginal: ['Lihat asli', 'See original'],
  viewReplies: ['Lihat semua {n} balasan', 'View all {n} replies'],
  hideReplies: ['Sembunyikan semua balasan', 'Hide all replies'],
  viewRepliesModal: ['Lihat balasan ({n})', 'View replies ({n})'],
  viewAllComments: ['Lihat semua {n} komentar', 'View all {n} comments'],
  loadMore: ['Muat komentar lainnya', 'Load more comments'],
  verified: ['Terverifikasi', 'Verified'],
  comment: ['Komentar', 'Comment'],
  share: ['Bagikan', 'Share'],
  save: ['Simpan', 'Save'],
  moreOptions: ['Opsi lainnya', 'More options'],
  close: ['Tutup', 'Close'],
  pictureOf: ['Foto profil {name}', "{name}'s profile picture"],
  home: ['Beranda', 'Home'],
  explore: ['Jelajahi', 'Explore'],
  reels: ['Reels', 'Reels'],
  messages: ['Pesan', 'Messages'],
  profile: ['Profil', 'Profile'],
  threadList: ['Daftar percakapan', 'Thread list'],
  newMessage: ['Pesan baru', 'New message'],
  primary: ['Utama', 'Primary'],
  general: ['Umum', 'General'],
  requests: ['Permintaan', 'Requests'],
  unread: ['Belum dibaca', 'Unread'],
  openProfile: ['Buka halaman profil {name}', 'Open the profile page of {name}'],
  dmBox: ['Pesan', 'Message'],
  dmPlaceholder: ['Pesan...', 'Message...'],
  send: ['Kirim', 'Send'],
  messageActions: ['Tindakan pesan', 'Message actions'],
  reactTo: ['Tanggapi pesan dari {name}', 'React to message from {name}'],
  replyTo: ['Balas pesan dari {name}', 'Reply to message from {name}'],
  moreFor: ['Lihat opsi lainnya untuk pesan dari {name}', 'See more options for message from {name}'],
  you: ['Anda', 'You'],
  emoji: ['Emoji', 'Emoji'],
  posts: ['{n} kiriman', '{n} posts'],

  // Facebook
  commentBy: ['Komentar oleh {name} {age}', 'Comment by {name} {age}'],
  replyBy: ['Balasan dari {name} pada komentar {other} {age}', "Reply by {name} to {other}'s comment {age}"],
  commentAs: ['Komentari sebagai {name}', 'Comment as {name}'],
  replyToName: ['Balas {name}', 'Reply to {name}'],
  sendMessage: ['Kirim pesan', 'Send message'],
  hide: ['Sembunyikan', 'Hide'],
  react: ['Tanggapi', 'React'],
  ownMenu: ['Edit atau hapus ini', 'Edit or delete this'],
  otherMenu: ['Hapus, sembunyikan, atau laporkan ini', 'Delete, hide or report this'],
  author: ['Penulis', 'Author'],
  seeMore: ['Lihat selengkapnya', 'See more'],
  moreComments: ['Lihat komentar lainnya', 'View more comments'],
  postComment: ['Posting komentar', 'Post comment'],
  nComments: ['{n} komentar', '{n} comments'],
  likePost: ['Sukai kiriman {name}', "React with Like to {name}'s post"],
  commentPost: ['Beri komentar', 'Leave a comment'],
  sharePost: ['Bagikan', 'Send this to friends or post it on your profile.'],
  postOf: ['Kiriman {name}', "{name}'s post"],
  mostRelevant: ['Semua komentar', 'All comments'],
  conversation: ['Pesan dalam percakapan dengan {name}', 'Messages in conversation with {name}'],
  messageLabel: ['Pukul {time}, {name}: {text}', 'At {time}, {name}: {text}'],
  bubbleLabel: [
    'Masukkan, Pesan dikirim pukul {time} oleh {name}: {text}',
    'Enter, Message sent {time} by {name}: {text}',
  ],
  writeTo: ['Tulis ke {name}', 'Write to {name}'],
  chats: ['Obrolan', 'Chats'],
  pressEnter: ['Tekan Enter untuk mengirim', 'Press Enter to send'],
  encrypted: ['Pesan terenkripsi secara end-to-end.', 'Messages are end-to-end encrypted.'],
  closeChat: ['Tutup obrolan', 'Close chat'],
  watch: ['Video', 'Video'],
  groups: ['Grup', 'Groups'],
  friends: ['Teman', 'Friends'],
  searchSite: ['Cari', 'Search'],
  replyInMessenger: ['Balas di Messenger…', 'Reply in Messenger…'],
  messageListRegion: [
    'Daftar pesan berisi pesan, saran, dan indikator mengetik',
    'Message list container with messages, suggestions and typing indicators',
  ],
  moveToDone: ['Pindahkan ke Selesai', 'Move to Done'],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof WORDS;

const SYLLABLES = ['zor', 'plim', 'quax', 'ved', 'brun', 'tilk', 'snor', 'wub'];

function nonsense(word: string): string {
  let sum = 7;
  for (const char of word) sum = (sum * 33 + char.charCodeAt(0)) % 100_003;
  return `${SYLLABLES[sum % 8]}${SYLLABLES[Math.floor(sum / 8) % 8]}`;
}

/** A label in the page's language, `{…}` filled. */
export function label(word: Word, values: Record<string, string | number> = {}): string {
  const [id, en] = WORDS[word];
  const pattern = switches.lang === 'en' ? en : id;
  const made = switches.lang === 'xx'
    ? [nonsense(word), ...(pattern.match(/\{\w+\}/g) ?? [])].join(' ')
    : pattern;
  return made.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
