package id.anugerah.retention.store;

import id.anugerah.retention.PersonalData;

/**
 * @param where which rows of the table, called t, belong to the edition and still say something
 * @param set   what they say afterwards; absent where rows are deleted
 */
record Forgetting(String where, String set) {

    /** People of the edition without any role but the participant's who take part in no edition whose data is still there. */
    private static final String PEOPLE = """
            (select p.account from participation p where p.edition = :edition
             and not exists (select 1 from account_role r where r.account = p.account and r.role <> 'PARTICIPANT')
             and not exists (select 1 from participation o where o.account = p.account and o.edition <> :edition
                             and not exists (select 1 from anonymised done where done.edition = o.edition)))""";

    private static final String SUBMISSIONS = "(select s.id from submission s where s.edition = :edition)";

    /** What is left of the name: the reference of the first case that the person acted in. */
    private static final String REFERENCE = """
            coalesce((select min(s.reference) from submission s where s.owner = t.id and s.edition = :edition),
                     (select min(s.reference) from submission s join colleague c on c.submission = s.id
                      where c.account = t.id and s.edition = :edition), '–')""";

    static Forgetting of(PersonalData data) {
        return switch (data) {
            case MAILS -> new Forgetting("""
                    (t.recipient in (select a.email from account a where a.id in %s)
                     or (t.recipient in (select i.email from invitation i where i.submission in %s
                                         union select f.email from taken_form f where f.edition = :edition)
                         and not exists (select 1 from account a where a.email = t.recipient)))""".formatted(PEOPLE, SUBMISSIONS), null);
            case INVITATIONS, LETTERS -> new Forgetting("t.submission in " + SUBMISSIONS, null);
            case TAKEN_FORMS -> new Forgetting("t.edition = :edition", null);
            case REGISTRATIONS -> new Forgetting("t.submission in " + SUBMISSIONS, """
                    in_charge_name = 'Penanggung jawab ' || (select s.reference from submission s where s.id = t.submission),
                    in_charge_position = '', phone = '',
                    proposer_name = 'Peserta ' || (select s.reference from submission s where s.id = t.submission)""");
            case PRESENTERS -> new Forgetting("t.submission in " + SUBMISSIONS, "name = 'Penyaji ' || t.place, position = ''");
            case ANSWERS_TO_QUESTIONS -> new Forgetting("t.answer is not null and t.submission in " + SUBMISSIONS, "answer = '–'");
            case EXCEPTION_REASONS -> new Forgetting("t.submission in " + SUBMISSIONS, "asked_reason = '–'");
            case SIGN_IN_LINKS, PASSWORD_RESETS -> new Forgetting("t.account in " + PEOPLE, null);
            // an address of the reserved domain reaches nobody, and no password has such a hash
            case ACCOUNTS -> new Forgetting("t.id in " + PEOPLE + " and t.email not like 'anonim-%@anonim.invalid'", """
                    name = 'Peserta ' || %s, email = 'anonim-' || t.id || '@anonim.invalid', password_hash = '!',
                    state = 'DISABLED', stamp = stamp + 1, version = version + 1""".formatted(REFERENCE));
        };
    }

    String statement(PersonalData data) {
        return set == null ? "delete from " + data.table() + " t where " + where
                : "update " + data.table() + " t set " + set + " where " + where;
    }
}
