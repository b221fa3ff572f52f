package id.anugerah.ui.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.notification.Mail;
import id.anugerah.notification.Mailbox;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** The newest mails that the system wrote; search and the open mail stand in the address. */
@Route("admin/surat")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://design/organizer.css")
class MailsView extends Page implements BeforeEnterObserver {

    private static final int NEWEST = 200;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Words words;
    private final Mailbox mailbox;
    private final String own;
    private final TextField search;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final Div opened = new Div();

    public MailsView(Words words, Mailbox mailbox, @Value("${anugerah.address}") String own) {
        super(true);
        this.words = words;
        this.mailbox = mailbox;
        this.own = own.endsWith("/") ? own.substring(0, own.length() - 1) : own;
        addClassName("organizer");
        heading(words.of("admin.mails.title")).getElement().setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true})");
        lead(words.of("admin.mails.lead", NEWEST));
        search = new TextField(words.of("admin.mails.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(MailsView.class, address(change.getValue().trim(), Optional.empty())));
            }
        });
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        Div tools = new Div(search, count);
        tools.addClassName("tools");
        list.addClassName("mail-list");
        opened.addClassName("mail-open");
        Div both = new Div(list, opened);
        both.addClassName("mails");
        add(tools, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter("cari").orElse("");
        if (!search.getValue().trim().equals(wanted)) {
            search.setValue(wanted);
        }
        String id = asked.getSingleParameter("buka").orElse("");
        String sought = wanted.toLowerCase(Locale.ROOT);
        List<Mail> mails = mailbox.newest(NEWEST).stream().filter(mail -> (mail.recipient() + ' ' + mail.subject() + ' '
                + mail.body()).toLowerCase(Locale.ROOT).contains(sought)).toList();
        count.setText(words.of("admin.mails.count", mails.size()));
        list.removeAll();
        mails.forEach(mail -> list.add(line(mail, wanted, mail.id().toString().equals(id))));
        if (mails.isEmpty()) {
            list.add(empty(words.of(wanted.isEmpty() ? "admin.mails.none" : "admin.mails.notFound")));
        }
        opened.removeAll();
        mails.stream().filter(mail -> mail.id().toString().equals(id)).findFirst().ifPresentOrElse(this::open,
                () -> opened.add(empty(words.of("admin.mails.choose"))));
        both(mails.stream().anyMatch(mail -> mail.id().toString().equals(id)));
    }

    /** On a phone the open mail stands alone. */
    private void both(boolean reading) {
        list.getParent().ifPresent(parent -> parent.getElement().getClassList().set("reading", reading));
    }

    private RouterLink line(Mail mail, String wanted, boolean chosen) {
        Span subject = new Span(mail.subject());
        subject.addClassName("mail-subject");
        Span to = new Span(mail.recipient());
        Span when = new Span(words.briefMoment(mail.writtenAt(), ZONE) + " · " + state(mail));
        when.addClassName("exact");
        RouterLink line = new RouterLink("", MailsView.class);
        line.setQueryParameters(address(wanted, Optional.of(mail)));
        line.add(subject, to, when);
        line.addClassName("mail-line");
        if (chosen) {
            line.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private void open(Mail mail) {
        RouterLink back = new RouterLink(words.of("admin.mails.back"), MailsView.class);
        back.setQueryParameters(address(search.getValue().trim(), Optional.empty()));
        back.addClassNames("back", "mail-back");
        opened.add(back, new H2(mail.subject()), new Paragraph(words.of("admin.mails.to", mail.recipient())),
                new Paragraph(words.of("admin.mails.written", words.moment(mail.writtenAt(), ZONE), state(mail))));
        if (mail.failure() != null) {
            opened.add(new Paragraph(words.of("admin.mails.failure", mail.failure())));
        }
        opened.add(new MailText(mail.body(), own));
        mailbox.attachment(mail.id()).ifPresent(file -> {
            Anchor save = new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.type(), file.content().length)),
                    words.of("admin.mails.attachment", file.name()));
            save.setDownload(true);
            save.addClassName("mail-attachment");
            opened.add(save);
        });
    }

    private String state(Mail mail) {
        return words.of("admin.mails.state." + mail.standing());
    }

    private static QueryParameters address(String wanted, Optional<Mail> mail) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            parameters.put("cari", wanted);
        }
        mail.ifPresent(each -> parameters.put("buka", each.id().toString()));
        return QueryParameters.simple(parameters);
    }
}
