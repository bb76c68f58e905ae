import ArrowDownToLine from 'lucide-react/icons/arrow-down-to-line';
import ArrowRight from 'lucide-react/icons/arrow-right';
import Bell from 'lucide-react/icons/bell';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import ChevronUp from 'lucide-react/icons/chevron-up';
import ChevronsRight from 'lucide-react/icons/chevrons-right';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleMinus from 'lucide-react/icons/circle-minus';
import CirclePause from 'lucide-react/icons/circle-pause';
import Clock from 'lucide-react/icons/clock';
import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import ExternalLink from 'lucide-react/icons/external-link';
import FileText from 'lucide-react/icons/file-text';
import Globe from 'lucide-react/icons/globe';
import History from 'lucide-react/icons/history';
import Info from 'lucide-react/icons/info';
import Keyboard from 'lucide-react/icons/keyboard';
import List from 'lucide-react/icons/list';
import Lock from 'lucide-react/icons/lock';
import MessageSquare from 'lucide-react/icons/message-square';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import NotebookPen from 'lucide-react/icons/notebook-pen';
import PanelsTopLeft from 'lucide-react/icons/panels-top-left';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Reply from 'lucide-react/icons/reply';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import TextSelect from 'lucide-react/icons/text-select';
import Trash from 'lucide-react/icons/trash-2';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Undo from 'lucide-react/icons/undo-2';
import User from 'lucide-react/icons/user';
import X from 'lucide-react/icons/x';

/** Icons by what they mean. A meaning has one shape everywhere, and a shape no second meaning. */
export const ICONS = {
  /** Past its deadline, and nothing else. */
  overdue: TriangleAlert,
  /** Time enough. */
  safe: Clock,
  /** In time, done. */
  met: CircleCheck,
  /** Met, but too late. */
  late: History,
  paused: CirclePause,
  notAduan: CircleMinus,
  privateData: ShieldAlert,
  jump: ArrowDownToLine,
  /** Puts text into the site's box. */
  insert: Download,
  warning: CircleAlert,
  info: Info,
  check: Check,
  plus: Plus,
  close: X,
  copy: Copy,
  open: ExternalLink,
  link: Globe,
  search: Search,
  collapse: ChevronsRight,
  back: ChevronLeft,
  next: ChevronRight,
  down: ChevronDown,
  up: ChevronUp,
  arrow: ArrowRight,
  list: List,
  lock: Lock,
  recheck: RefreshCw,
  selection: TextSelect,
  reply: Reply,
  person: User,
  comment: MessageSquare,
  message: MessageSquareText,
  page: PanelsTopLeft,
  note: NotebookPen,
  document: FileText,
  edit: Pencil,
  remove: Trash,
  settings: Settings,
  undo: Undo,
  bell: Bell,
  keyboard: Keyboard,
  more: Ellipsis,
} as const;
