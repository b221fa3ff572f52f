package id.anugerah.archive.check;

import id.anugerah.archive.Manifest;
import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Checks a package: first whether its files are what they were, then whether what it says follows from what it says. */
public final class ArchiveCheck {

    private ArchiveCheck() {
    }

    private interface Check {
        Verdict.Result run() throws IOException;
    }

    /**
     * @throws Refused "archive.noZip" for a file that is none or is cut off, "archive.noManifest", "archive.otherFormat",
     *                 "archive.unsafe" and "archive.tooLarge" for what nobody should unpack
     */
    public static Verdict of(Path file) throws IOException {
        try (PackageReader reader = PackageReader.open(file)) {
            Tables tables = new Tables(reader);
            FileCheck files = new FileCheck(reader, tables);
            List<Verdict.Result> results = new ArrayList<>();
            results.add(run("files", files::hashes));
            results.add(run("evidence", files::evidence));
            results.add(run("tables", files::faces));
            results.addAll(contents(reader, tables));
            Manifest manifest = reader.manifest();
            return new Verdict(String.valueOf(manifest.edition()), String.valueOf(manifest.writtenAt()), hash(file),
                    manifest.evidence(), results);
        }
    }

    private static List<Verdict.Result> contents(PackageReader reader, Tables tables) {
        Season season;
        try {
            season = new Season(reader, tables);
        } catch (IOException | RuntimeException e) {
            return List.of(broken("receipts"));
        }
        FindingCheck findings = new FindingCheck(season, tables);
        JuryCheck jury = new JuryCheck(season, tables);
        return List.of(run("receipts", new ReceiptCheck(season, tables)::receipts), run("findings", findings::findings),
                run("jury", jury::means), run("decisions", new DecisionCheck(season, tables, findings, jury)::decisions),
                run("audit", new AuditCheck(season, tables)::chains));
    }

    /** A table that cannot be read the way it is written ends its check with one sentence, not the others. */
    private static Verdict.Result run(String name, Check check) {
        try {
            return check.run();
        } catch (IOException | RuntimeException e) {
            return broken(name);
        }
    }

    private static Verdict.Result broken(String check) {
        return new Verdict.Result(check, 1, List.of(Mismatch.of(Manifest.TABLES, "broken")));
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
