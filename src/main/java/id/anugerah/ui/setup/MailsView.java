package id.anugerah.ui.setup;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.anugerah.notification.MailFault;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailRule;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.WordingFile;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Part;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every mail of an edition in the order of a season, and whose words it has. */
@Route("penyelenggara/rancangan/:rancangan/surat")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class MailsView extends BlueprintPage {

    public MailsView(Words words, Blueprints blueprints, Notices notices) {
        super(words, blueprints, notices);
    }

    @Override
    protected void show() {
        top(words().of("setup.part.mails"));
        lead(words().of("setup.mails.lead"));
        Map<String, MailWording> before = WordingFile.read(part(Part.MAILS).original());
        Map<String, MailWording> now = WordingFile.read(part(Part.MAILS).content());
        Map<String, UnorderedList> stages = new LinkedHashMap<>();
        MailKind.ALL.forEach(kind -> stages.computeIfAbsent(kind.stage(), this::stage).add(
                line(kind, now.get(kind.id()), !Objects.equals(before.get(kind.id()), now.get(kind.id())))));
    }

    private UnorderedList stage(String name) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("setup-steps", "setup-mails");
        add(new H2(words().of("mailwords.stage." + name)), list);
        return list;
    }

    private ListItem line(MailKind kind, MailWording own, boolean changed) {
        List<MailRule.Broken> broken = own == null ? List.of() : MailRule.of(kind, own);
        Span badge = new Span(words().of(!broken.isEmpty() ? "setup.step.wrong" : changed ? "setup.step.changed"
                : own == null ? "setup.mails.product" : "setup.mails.own", broken.size()));
        badge.getElement().getThemeList().add("badge" + (!broken.isEmpty() ? " error" : changed ? "" : " contrast"));
        ListItem line = new ListItem(Places.mail(words().of("mailwords.kind." + kind.id()), blueprint().id(), kind.id()), badge);
        broken.forEach(one -> line.add(new Paragraph(words().of("refused." + MailFault.reason(one), MailFault.arguments(one).toArray()))));
        return line;
    }
}
