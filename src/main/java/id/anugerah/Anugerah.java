package id.anugerah;

import id.anugerah.start.ArchiveCommand;
import id.anugerah.start.CreateAccountCommand;
import id.anugerah.start.RecomputeCommand;
import id.anugerah.start.RehearseCommand;
import id.anugerah.start.VerifyAuditCommand;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the product, or one of its commands: {@code rehearse}, {@code create-account}, {@code archive}, {@code recompute},
 * {@code verify-audit}.
 */
@SpringBootApplication
@EnableAsync
@EnableScheduling
@Modulithic(systemName = "Anugerah", sharedModules = {"shared", "access", "platform"})
public class Anugerah {

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("rehearse")) {
            System.exit(RehearseCommand.run(Anugerah.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("create-account")) {
            System.exit(CreateAccountCommand.run(Anugerah.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("archive")) {
            System.exit(ArchiveCommand.run(Anugerah.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("recompute")) {
            System.exit(RecomputeCommand.run(Anugerah.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("verify-audit")) {
            System.exit(VerifyAuditCommand.run(Anugerah.class, Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Anugerah.class, args);
    }
}
