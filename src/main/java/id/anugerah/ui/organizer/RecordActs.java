package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.release.Difference;
import id.anugerah.release.Recomputation;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What can be done with a frozen record: taken away as a file, and computed again. */
final class RecordActs extends Div {

    private static final int LISTED = 20;

    private final transient Words words;
    private final Div result = new Div();

    RecordActs(Words words, DecisionCase decision, Function<DecisionCase, Optional<Recomputation>> computing) {
        this.words = words;
        addClassName("record-acts");
        Release release = decision.release().orElseThrow();
        Anchor file = new Anchor(download(decision, release), "");
        file.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words.of("organizer.record.download")));
        file.addClassName("export");
        file.setRouterIgnore(true);
        Div acts = new Div(file);
        acts.addClassName("actions");
        if (decision.kind() == ReleaseKind.SHORTLIST) {
            Button again = new Button(words.of("organizer.record.recompute"),
                    click -> computing.apply(decision).ifPresent(this::tell));
            again.setDisableOnClick(true);
            again.addClickListener(click -> again.setEnabled(true));
            acts.add(again);
        }
        result.getElement().setAttribute("role", "status");
        add(acts, result);
    }

    /** The very bytes over which the hash is taken. */
    private static DownloadHandler download(DecisionCase decision, Release release) {
        byte[] content = release.record().getBytes(StandardCharsets.UTF_8);
        String name = "keputusan-%s-%s.json".formatted(decision.edition().code(),
                decision.kind().name().toLowerCase(Locale.ROOT));
        return DownloadHandler.fromInputStream(event -> new DownloadResponse(new ByteArrayInputStream(content), name,
                "application/json", content.length));
    }

    private void tell(Recomputation again) {
        result.removeAll();
        Paragraph sentence = new Paragraph(words.of(again.agrees() ? "organizer.record.agrees" : "organizer.record.differs",
                again.differences().size()));
        Div box = new Div(again.agrees() ? VaadinIcon.CHECK_CIRCLE_O.create() : VaadinIcon.WARNING.create(), sentence);
        box.addClassNames("chain", again.agrees() ? "chain-intact" : "chain-broken");
        result.add(box);
        if (!again.agrees()) {
            UnorderedList list = new UnorderedList();
            again.differences().stream().limit(LISTED).forEach(difference -> list.add(sentence(difference)));
            result.add(list);
        }
        if (!again.since().isEmpty()) { // no difference, but whoever compares by hand must know it
            UnorderedList list = new UnorderedList();
            again.since().stream().limit(LISTED).forEach(change -> list.add(sentence(change)));
            result.add(new Paragraph(words.of("organizer.record.since")), list);
        }
    }

    private ListItem sentence(Difference difference) {
        return new ListItem(words.of("recompute." + difference.key(), difference.arguments().toArray()));
    }
}
