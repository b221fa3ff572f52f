package id.anugerah.ui.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What Vaadin itself says when the line is lost, the session has ended or cookies are off: in our words and both languages. */
@Component
class Connection implements VaadinServiceInitListener {

    private static final int TRY_AGAIN_AFTER_MILLIS = 3_000;

    private final MessageSource texts;

    Connection(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // before the session is looked for there is no current request yet: the one that asks knows the language
        event.getSource().setSystemMessagesProvider(info -> messages(Language.chosen(info.getRequest())));
        event.getSource().addUIInitListener(init -> lost(init.getUI(), Language.chosen(VaadinRequest.getCurrent())));
    }

    private CustomizedSystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // told instead of a sudden reload: the person may still want to read or copy what stands on the page
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.session.over.caption", locale));
        messages.setSessionExpiredMessage(text("shell.session.over", locale));
        messages.setInternalErrorCaption(text("shell.error.caption", locale));
        messages.setInternalErrorMessage(text("shell.failed", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text("shell.cookies.caption", locale));
        messages.setCookiesDisabledMessage(text("shell.cookies", locale));
        return messages;
    }

    private void lost(UI ui, Locale locale) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("shell.offline", locale));
        dialog.setDialogTextGaveUp(text("shell.offline.gaveUp", locale));
        dialog.setReconnectInterval(TRY_AGAIN_AFTER_MILLIS);
        ui.getPage().executeJs("""
                const line = window.Vaadin && window.Vaadin.connectionIndicator;
                if (line) {
                  line.onlineText = $0;
                  line.offlineText = $1;
                  line.reconnectingText = $2;
                }""", text("shell.online", locale), text("shell.offline", locale), text("shell.offline.trying", locale));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
