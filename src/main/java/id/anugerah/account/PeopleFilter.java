package id.anugerah.account;

import id.anugerah.access.Role;
import java.util.Optional;

/**
 * Which people are listed, and in which order.
 *
 * @param text     part of the name or of the address; "" for all
 * @param role     absent for the whole staff
 * @param standing absent for all but those whose invitation was taken back
 */
public record PeopleFilter(String text, Optional<Role> role, Optional<Standing> standing, Order order, boolean descending) {

    public enum Order { NAME, EMAIL, STANDING, INSTITUTION, LAST_SIGN_IN }

    public static PeopleFilter all() {
        return new PeopleFilter("", Optional.empty(), Optional.empty(), Order.NAME, false);
    }

    public PeopleFilter searching(String words) {
        return new PeopleFilter(words.strip(), role, standing, order, descending);
    }

    public PeopleFilter with(Optional<Role> other) {
        return new PeopleFilter(text, other, standing, order, descending);
    }

    public PeopleFilter standing(Optional<Standing> other) {
        return new PeopleFilter(text, role, other, order, descending);
    }

    /** By another column; by the same one, the other way round. */
    public PeopleFilter by(Order column) {
        return new PeopleFilter(text, role, standing, column, column == order && !descending);
    }

    public boolean narrows() {
        return !text.isBlank() || role.isPresent() || standing.isPresent();
    }
}
