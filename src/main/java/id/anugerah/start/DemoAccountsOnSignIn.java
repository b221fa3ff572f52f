package id.anugerah.start;

import id.anugerah.rehearsal.DemoSeason;
import id.anugerah.web.site.DemoAccounts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers the demo accounts on the sign-in page; none where there is no demo season. */
@Component
class DemoAccountsOnSignIn implements DemoAccounts {

    private final Demo demo;

    DemoAccountsOnSignIn(Demo demo) {
        this.demo = demo;
    }

    @Override
    public List<Account> list() {
        return demo.wanted() && demo.ready() ? demo.accounts().entrySet().stream()
                .map((Map.Entry<String, String> entry) -> new Account(entry.getKey(), entry.getValue())).toList() : List.of();
    }

    @Override
    public String password() {
        return DemoSeason.PASSWORD;
    }

    @Override
    public boolean ready() {
        return !demo.wanted() || demo.ready();
    }

    @Override
    public int percent() {
        return demo.percent();
    }
}
