package id.anugerah.browser;

/** The form at /masuk, for everybody. */
final class SigningIn {

    private SigningIn() {
    }

    /** From a page with the link to sign in. */
    static void from(Visitor visitor, String email, String password) {
        visitor.hands().press(visitor.link(visitor.says("site.nav.signIn")));
        fill(visitor, email, password);
    }

    static Visitor at(Visitor visitor, String email, String password) {
        visitor.enters("/masuk");
        fill(visitor, email, password);
        return visitor;
    }

    /** The session has ended, and the form to sign in stands before the page that was asked for. */
    static void again(Visitor visitor, String email, String password) {
        fill(visitor, email, password);
    }

    private static void fill(Visitor visitor, String email, String password) {
        visitor.arrivesAt("/masuk", visitor.says("site.signIn.title"));
        visitor.hands().write(visitor.field(visitor.says("site.signIn.email")), email);
        visitor.hands().write(visitor.field(visitor.says("site.signIn.password")), password);
        visitor.hands().press(visitor.button(visitor.says("site.signIn.button")));
    }
}
