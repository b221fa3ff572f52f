package id.anugerah.web.site;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Short answers and how to reach the organizers. */
@Controller
class HelpController {

    private static final List<String> QUESTIONS = List.of("mail", "password", "draft", "files", "window", "again", "result");

    private final String email;
    private final String phone;

    HelpController(@Value("${anugerah.contact.email:}") String email, @Value("${anugerah.contact.phone:}") String phone) {
        this.email = email;
        this.phone = phone;
    }

    @GetMapping("/bantuan")
    String help(Model model) {
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("email", email);
        model.addAttribute("phone", phone);
        return "site/bantuan";
    }
}
