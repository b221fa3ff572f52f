package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.MailWriter;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.WordingFile;
import id.anugerah.setup.BlueprintWork;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One mail: the places of its text, its words in both languages with what readers will get, and the product's beside. */
@Route("penyelenggara/rancangan/:rancangan/surat/:surat")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class MailView extends BlueprintPage {

    private final transient BlueprintWork work;
    private final transient MailWriter writer;
    private final transient Mailbox mailbox;
    private String asked = "";

    public MailView(Words words, Blueprints blueprints, Notices notices, BlueprintWork work, MailWriter writer, Mailbox mailbox) {
        super(words, blueprints, notices);
        this.work = work;
        this.writer = writer;
        this.mailbox = mailbox;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        asked = event.getRouteParameters().get(Places.MAIL).orElse("");
    }

    @Override
    protected void show() {
        MailKind kind = MailKind.of(asked).orElseThrow(() -> new Refused("setup.unknown"));
        Part part = part(Part.MAILS);
        MailWording product = writer.product(kind);
        Map<String, MailWording> before = WordingFile.read(part.original());
        MailWording own = WordingFile.read(part.content()).get(kind.id());
        top(words().of("mailwords.kind." + kind.id()));
        add(new Paragraph(Places.mails(words().of("setup.mails.all"), blueprint().id())));
        lead(words().of(own == null ? "setup.mail.lead.product" : "setup.mail.lead.own"));
        add(new H2(words().of("setup.mail.places")), new Paragraph(words().of("setup.mail.places.lead")), places(kind));
        MailFields fields = new MailFields(words(), kind, own == null ? product : own, product, writer, open());
        add(new H2(words().of("setup.texts")), fields);
        if (open()) {
            fields.examples(language -> example(kind, fields.typed(), language));
            Button save = new Button(words().of("setup.save"), click -> save(part, kind, Optional.of(fields.typed().tidy())
                    .filter(typed -> !typed.equals(product)), "setup.saved"));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div acts = actions(save);
            if (own != null) {
                acts.add(new Button(words().of("setup.mail.reset"), click -> save(part, kind, Optional.empty(), "setup.mail.reset.done")));
            }
            if (!Objects.equals(own, before.get(kind.id())) && before.containsKey(kind.id())) {
                acts.add(new Button(words().of("setup.restore"), click -> save(part, kind, Optional.of(before.get(kind.id())), "setup.restored")));
            }
            add(acts);
        }
        add(neighbours(kind));
    }

    private void save(Part part, MailKind kind, Optional<MailWording> wording, String done) {
        act(() -> work.mail(blueprint().id(), part.revision(), kind.id(), wording), done);
    }

    private void example(MailKind kind, MailWording typed, Locale language) {
        try {
            mailbox.example(kind.id(), typed, language);
            notices().done(words().of("setup.mail.example.done"));
        } catch (Refused refused) {
            notices().refused(refused);
        }
    }

    private DescriptionList places(MailKind kind) {
        DescriptionList list = new DescriptionList();
        list.addClassName("setup-places");
        kind.places().forEach(place -> {
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(new Code(place.written()));
            list.add(term, new DescriptionList.Description(words().of("mailwords.place." + place.name())
                    + (place.required() ? " " + words().of("setup.mail.required") : "")));
        });
        return list;
    }

    private Div neighbours(MailKind kind) {
        int at = MailKind.ALL.indexOf(kind);
        Div row = actions();
        if (at > 0) {
            row.add(link("setup.mail.before", MailKind.ALL.get(at - 1)));
        }
        if (at < MailKind.ALL.size() - 1) {
            row.add(link("setup.mail.after", MailKind.ALL.get(at + 1)));
        }
        return row;
    }

    private RouterLink link(String key, MailKind kind) {
        return Places.mail(words().of(key, words().of("mailwords.kind." + kind.id())), blueprint().id(), kind.id());
    }
}
