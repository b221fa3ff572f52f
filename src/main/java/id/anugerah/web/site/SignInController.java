package id.anugerah.web.site;

import java.security.Principal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; Spring Security's form login takes what it sends. */
@Controller
class SignInController {

    private final ObjectProvider<DemoAccounts> demo;

    SignInController(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/masuk")
    String signIn(@RequestParam(required = false) String gagal, @RequestParam(required = false) String keluar,
                  @RequestParam(required = false) String berakhir,
                  Principal principal, Model model) {
        if (principal != null) {
            return "redirect:/beranda";
        }
        model.addAttribute("failed", gagal != null);
        model.addAttribute("left", keluar != null);
        model.addAttribute("ended", berakhir != null);
        DemoAccounts accounts = demo.getIfAvailable();
        List<DemoAccounts.Account> list = accounts == null ? List.of() : accounts.list();
        model.addAttribute("accounts", list);
        model.addAttribute("preparing", accounts != null && !list.isEmpty() && !accounts.ready());
        if (accounts != null && !list.isEmpty() && !accounts.ready()) {
            model.addAttribute("refresh", "3");
        }
        if (accounts != null) {
            model.addAttribute("percent", accounts.percent());
            model.addAttribute("password", list.isEmpty() ? "" : accounts.password());
        }
        return "site/masuk";
    }
}
