package id.anugerah.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anugerah.support.AtOnce;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class GatesTest {

    @Autowired
    Product product;
    @Autowired
    RateLimits limits;
    @Autowired
    HumanProof proof;

    @Test
    void aBurstIsAllowedAndThenOneMoreEachStep() {
        for (int i = 0; i < 3; i++) {
            limits.pass(Limit.MAIL_ADDRESS, "A@contoh.go.id");
        }
        TooMany refused = catchThrowableOfType(TooMany.class, () -> limits.pass(Limit.MAIL_ADDRESS, " a@contoh.go.id"));
        assertThat(refused.retryAfter().toSeconds()).isBetween(1_100L, 1_200L);
        limits.pass(Limit.MAIL_ADDRESS, "b@contoh.go.id");

        product.sql().sql("update rate_limit set allowed_at = allowed_at - interval '20 minutes'").update();
        limits.pass(Limit.MAIL_ADDRESS, "a@contoh.go.id");
        assertThatThrownBy(() -> limits.pass(Limit.MAIL_ADDRESS, "a@contoh.go.id")).isInstanceOf(TooMany.class);
    }

    @Test
    void twoAtOnceDoNotShareTheLastOne() {
        limits.pass(Limit.MAIL_ADDRESS, "c@contoh.go.id");
        limits.pass(Limit.MAIL_ADDRESS, "c@contoh.go.id");

        List<AtOnce.Outcome<Boolean>> both = AtOnce.both(() -> pass("c@contoh.go.id"), () -> pass("c@contoh.go.id"));

        assertThat(both.stream().filter(outcome -> outcome.failure() == null)).hasSize(1);
    }

    @Test
    void anAccountIsSlowedDownAndNeverRefused() {
        int last = 0;
        for (int i = 0; i < 200; i++) {
            last = limits.beyond(Limit.SIGN_IN_ACCOUNT, "korban@contoh.go.id");
        }
        assertThat(last).isBetween(90, 100);
    }

    @Test
    void noAddressIsKeptInTheClear() {
        limits.pass(Limit.MAIL_ADDRESS, "rahasia@contoh.go.id");
        assertThat(product.sql().sql("select bucket from rate_limit").query(String.class).list())
                .noneMatch(bucket -> bucket.contains("rahasia"));
    }

    @Test
    void aSolvedChallengeIsAcceptedOnce() throws Exception {
        String answer = solve(proof.challenge());

        assertThat(proof.check(answer)).isEqualTo(HumanProof.Verdict.ACCEPTED);
        assertThat(proof.check(answer)).isEqualTo(HumanProof.Verdict.REFUSED);
    }

    @Test
    void theSameAnswerOnTwoNodesCountsOnce() throws Exception {
        String answer = solve(proof.challenge());

        List<AtOnce.Outcome<HumanProof.Verdict>> both = AtOnce.both(() -> proof.check(answer), () -> proof.check(answer));

        assertThat(both).extracting(AtOnce.Outcome::value)
                .containsExactlyInAnyOrder(HumanProof.Verdict.ACCEPTED, HumanProof.Verdict.REFUSED);
    }

    @Test
    void aReplayWrittenOtherwiseIsStillAReplay() throws Exception {
        HumanProof.Challenge c = proof.challenge();
        long number = number(c);
        assertThat(proof.check(json(c, c.salt(), number))).isEqualTo(HumanProof.Verdict.ACCEPTED);

        String spaced = new String(Base64.getDecoder().decode(json(c, c.salt(), number)), StandardCharsets.UTF_8).replace(",", " , ");
        assertThat(proof.check(base64(spaced))).isEqualTo(HumanProof.Verdict.REFUSED);
        // a digit moved from the number to the end of the salt gives the same hash; the library must not take it
        String digits = String.valueOf(number);
        if (digits.length() > 1) {
            assertThat(proof.check(json(c, c.salt() + digits.charAt(0), Long.parseLong(digits.substring(1)))))
                    .isEqualTo(HumanProof.Verdict.REFUSED);
        }
    }

    @Test
    void nothingElseIsAccepted() throws Exception {
        HumanProof.Challenge c = proof.challenge();
        assertThat(proof.check("")).isEqualTo(HumanProof.Verdict.ABSENT);
        assertThat(proof.check(null)).isEqualTo(HumanProof.Verdict.ABSENT);
        for (String wrong : List.of("x", "%%%", base64("{}"), base64("[]"), base64("{\"algorithm\":\"SHA-1\"}"),
                json(c, c.salt(), number(c) + 1), json(c, c.salt().replaceFirst("expires=\\d", "expires=9"), number(c)),
                "A".repeat(5_000))) {
            assertThat(proof.check(wrong)).as(wrong).isEqualTo(HumanProof.Verdict.REFUSED);
        }
    }

    private boolean pass(String who) {
        limits.pass(Limit.MAIL_ADDRESS, who);
        return true;
    }

    private static String solve(HumanProof.Challenge c) throws Exception {
        return json(c, c.salt(), number(c));
    }

    private static long number(HumanProof.Challenge c) throws Exception {
        for (long n = 0; n <= c.maxnumber(); n++) {
            if (Altcha.hashHex(Altcha.Algorithm.SHA256, c.salt() + n).equals(c.challenge())) {
                return n;
            }
        }
        throw new AssertionError("no solution");
    }

    private static String json(HumanProof.Challenge c, String salt, long number) {
        return base64("{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(c.algorithm(), c.challenge(), number, salt, c.signature()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
