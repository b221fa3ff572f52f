package id.anugerah.ui.admin;

import id.anugerah.account.Listed;
import id.anugerah.account.PeopleFilter;
import id.anugerah.account.PeopleList;
import id.anugerah.institution.FileKind;
import id.anugerah.institution.sheet.SheetWriter;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of people as a file: exactly what is filtered, in its order. */
@Component
class PeopleFile {

    private final Words words;
    private final RoleWords roles;
    private final PeopleList people;

    PeopleFile(Words words, RoleWords roles, PeopleList people) {
        this.words = words;
        this.roles = roles;
        this.people = people;
    }

    byte[] bytes(FileKind kind, PeopleFilter filter) {
        List<String> heads = Stream.of("NAME", "EMAIL", "roles", "STANDING", "INSTITUTION", "LAST_SIGN_IN")
                .map(column -> words.of("people.column." + column)).toList();
        List<List<String>> lines = people.page(filter, 0, Integer.MAX_VALUE).stream().map(this::line).toList();
        return kind == FileKind.XLSX ? SheetWriter.xlsx(words.of("people.title"), heads, lines)
                : SheetWriter.csv(heads, lines, words.locale());
    }

    private List<String> line(Listed one) {
        return List.of(one.name(), one.email(), one.roles().isEmpty() ? "" : roles.of(one.roles()), words.of("people.standing", one.standing()),
                one.institution(), one.lastSignIn().map(at -> words.briefMoment(at, PeopleView.ZONE)).orElse(""));
    }
}
