package id.anugerah.ui.admin;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.account.Listed;
import id.anugerah.account.PeopleFilter;
import id.anugerah.account.PeopleList;
import id.anugerah.institution.FileKind;
import id.anugerah.institution.sheet.SheetWriter;
import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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

    DownloadHandler of(FileKind kind, Supplier<PeopleFilter> filter) {
        return DownloadHandler.fromInputStream(event -> {
            AtomicReference<byte[]> content = new AtomicReference<>();
            event.getUI().accessSynchronously(() -> content.set(bytes(kind, filter.get())));
            return new DownloadResponse(new ByteArrayInputStream(content.get()), "pengguna." + kind.ending(), kind == FileKind.CSV
                    ? "text/csv; charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content.get().length);
        });
    }

    byte[] bytes(FileKind kind, PeopleFilter filter) {
        List<String> heads = Stream.of("NAME", "EMAIL", "roles", "STANDING", "INSTITUTION", "LAST_SIGN_IN")
                .map(column -> words.of("people.column." + column)).toList();
        List<List<String>> lines = people.page(filter, 0, Integer.MAX_VALUE).stream().map(this::line).toList();
        return kind == FileKind.XLSX ? SheetWriter.xlsx(words.of("people.title"), heads, lines)
                : SheetWriter.csv(heads, lines, words.locale().getLanguage().equals("en") ? ',' : ';');
    }

    private List<String> line(Listed one) {
        return List.of(one.name(), one.email(), one.roles().isEmpty() ? "" : roles.of(one.roles()), words.of("people.standing", one.standing()),
                one.institution(), one.lastSignIn().map(at -> words.briefMoment(at, PeopleView.ZONE)).orElse(""));
    }
}
