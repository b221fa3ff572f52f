package id.anugerah.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.Role;
import java.util.Set;

/**
 * A line of the navigation; each screen package declares its own as a bean.
 *
 * @param label key of the bundles
 * @param path  address without the leading slash
 * @param order smaller is higher; the first that a person may see is the person's home
 */
public record NavigationEntry(String label, String path, VaadinIcon icon, Set<Role> roles, int order) {
}
