import { useWords } from '../words';
import { AccountForm } from './AccountForm';
import { Section } from './Section';

/** Which account replies come from, per site. */
export function AccountsSection() {
  const t = useWords();
  return (
    <Section id="akun" title={t('accounts.title')} lead={t('accounts.lead')}>
      <AccountForm site="instagram" />
      <AccountForm site="facebook" />
    </Section>
  );
}
