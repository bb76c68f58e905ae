import type { Piece } from '../../utils/core/template';
import styles from './reply.module.css';

/** A filled template: what Tanggap filled in is underlined; what it does not know is a chip, as it will be inserted. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className={styles.message} lang="id">
      {pieces.map((piece, index) => {
        if (piece.kind === 'text') return piece.text;
        if (piece.kind === 'filled') {
          return (
            <span key={index} className={styles.filled}>
              {piece.text}
            </span>
          );
        }
        return (
          <span key={index} className={styles.hole}>
            [{piece.variable}?]
          </span>
        );
      })}
    </p>
  );
}
