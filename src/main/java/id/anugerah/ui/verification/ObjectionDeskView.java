package id.anugerah.ui.verification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Docket;
import id.anugerah.objection.Judging;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.Claims;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** /verifikasi/keberatan/{submission}: the objection that this person answers; only what was objected to. */
@Route(ObjectionDeskView.ROUTE)
@RolesAllowed({"VERIFIER", "LEAD_VERIFIER"})
@StyleSheet("context://design/evaluation.css")
@StyleSheet("context://design/objection.css")
@JavaScript("context://design/evaluation.js")
class ObjectionDeskView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "verifikasi/keberatan";

    private final Judging judging;
    private final Claims claims;
    private final EvidenceFiles evidence;
    private final Words words;
    private final Notices notices;
    private UUID submission;
    private ObjectionTop top;

    public ObjectionDeskView(Judging judging, Claims claims, EvidenceFiles evidence, Words words, Notices notices) {
        super(true);
        this.judging = judging;
        this.claims = claims;
        this.evidence = evidence;
        this.words = words;
        this.notices = notices;
        addClassNames("workspace", "objection-desk");
        Keys.listen(this);
        addAttachListener(attach -> attach.getUI().getPage().executeJs("window.anugerahKeys.drawer(false)"));
        addDetachListener(detach -> detach.getUI().getPage().executeJs("window.anugerahKeys.drawer(true)"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String id) {
        removeAll();
        try {
            submission = UUID.fromString(String.valueOf(id));
            show(judging.docket(submission), event.getLocation().getQueryParameters());
        } catch (IllegalArgumentException | Refused notHeld) {
            heading(words.of("objection.notHeld"));
            Anchor link = new Anchor("/tugas", words.of("verification.toWorkList"));
            link.getElement().setAttribute("router-link", true);
            add(empty(words.of("objection.notHeld.why")), link);
        }
    }

    private void show(Docket docket, QueryParameters query) {
        List<Indicator> named = docket.indicators();
        Indicator indicator = query.getSingleParameter("indikator").flatMap(id -> named.stream().filter(one -> one.id().equals(id)).findFirst())
                .or(docket::firstOpen).orElse(named.get(0));
        show(docket, Place.ofObjection(submission, indicator, Place.file(query)));
    }

    private void show(Docket docket, Place place) {
        H1 heading = heading(docket.form().submission().bodyName());
        top = new ObjectionTop(words, docket, place, heading, () -> tryToFinish(docket), () -> new WorkspaceDialogs(words)
                .giveBack(docket.form().submission().bodyName(), docket.found().size(), this::giveBack));
        add(top);
        Div panes = new Div(new ObjectionList(words, docket, place), new RulingPane(words, docket, place,
                (option, reason) -> rule(place.indicator(), option, reason)), new Div(new AddedFilesPane(words, docket.objection().files()),
                new EvidencePane(words, docket.form().evidence(), place, evidence)));
        panes.addClassName("panes");
        add(panes);
        getElement().executeJs("window.anugerahKeys.stick(this); window.anugerahKeys.focus(this)");
    }

    private void tryToFinish(Docket docket) {
        Optional<Indicator> missing = docket.firstOpen();
        if (missing.isPresent()) {
            again(judging.docket(submission), Place.ofObjection(submission, missing.get(), 1));
            top.tell(words.of("refused.objection.incomplete", missing.get().id()));
            return;
        }
        int upheld = (int) docket.found().values().stream().filter(ruling -> ruling.upheld()).count();
        new ActDialog(words, words.of("objection.finish.title"))
                .saying(words.of("objection.finish.what", docket.form().submission().bodyName(), upheld, docket.found().size(),
                        words.of(docket.before()), words.of(docket.after())))
                .saying(words.of("objection.finish.final"))
                .act(words.of("objection.finish"), none -> finish()).open();
    }

    private void rule(Indicator indicator, Option option, String reason) {
        judging.rule(submission, indicator.id(), option, reason);
        Docket now = judging.docket(submission);
        again(now, Place.ofObjection(submission, now.firstOpen().orElse(indicator), 1));
    }

    private void again(Docket now, Place place) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new com.vaadin.flow.router.Location(place.path(), place.query()));
        removeAll();
        show(now, place);
    }

    private void finish() {
        judging.finish(submission);
        UI.getCurrent().navigate("tugas");
        notices.done(words.of("objection.finished"));
    }

    private void giveBack(String reason, boolean forGood) {
        if (forGood) {
            claims.recuse(submission, reason);
        } else {
            claims.giveBack(submission, reason);
        }
        UI.getCurrent().navigate("tugas");
        notices.done(words.of("verification.givenBack"));
    }
}
