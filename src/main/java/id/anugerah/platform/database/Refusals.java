package id.anugerah.platform.database;

import static id.anugerah.platform.StartFailure.DATABASE_NOT_REACHABLE;
import static id.anugerah.platform.StartFailure.DATA_FOLDER_NOT_WRITABLE;
import static id.anugerah.platform.StartFailure.DATA_IN_USE;
import static id.anugerah.platform.StartFailure.WRONG_DATABASE;
import static id.anugerah.platform.StartFailure.WRONG_DATA_FOLDER;

import id.anugerah.platform.StartRefused;
import id.anugerah.platform.StartRefused.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Every refusal of this package in both languages. Names of databases come without users and passwords. */
final class Refusals {

    private Refusals() {
    }

    static StartRefused notWritable(Path folder, IOException cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new StartRefused(DATA_FOLDER_NOT_WRITABLE,
                new Words("Folder data " + folder + " tidak dapat dibuat atau ditulisi (" + reason + ").",
                        "Beri pengguna yang menjalankan program ini hak tulis dan ruang kosong di sana, atau pilih folder lain"
                                + " dengan --anugerah.data=FOLDER."),
                new Words("The data folder " + folder + " cannot be created or written (" + reason + ").",
                        "Give the user who runs this program the right to write and free space there, or choose another folder"
                                + " with --anugerah.data=FOLDER."),
                cause);
    }

    static StartRefused inUse(Path folder, LockHolder holder) {
        String id = holder == null ? "proses lain" : "proses " + holder.pid() + " (berjalan sejak " + holder.started() + ")";
        String en = holder == null ? "another process" : "process " + holder.pid() + " (running since " + holder.started() + ")";
        return new StartRefused(DATA_IN_USE,
                new Words("Folder data " + folder + " sedang dipakai oleh " + id + ".",
                        "Hentikan proses itu dahulu, atau pilih folder lain dengan --anugerah.data=FOLDER."),
                new Words("The data folder " + folder + " is in use by " + en + ".",
                        "Stop that process first, or choose another folder with --anugerah.data=FOLDER."));
    }

    static StartRefused orphanStays(Path cluster, long pid) {
        return new StartRefused(DATA_IN_USE,
                new Words("Proses basis data " + pid + " dari jalannya program sebelumnya masih memakai " + cluster
                        + " dan tidak mau berhenti.", "Hentikan proses " + pid + ", lalu jalankan lagi."),
                new Words("The database process " + pid + " of an earlier start still uses " + cluster
                        + " and does not stop.", "End process " + pid + ", then start again."));
    }

    static StartRefused notSetUp(Path folder, StartFailed cause) {
        return new StartRefused(DATABASE_NOT_REACHABLE,
                new Words("Basis data baru di " + folder + " tidak dapat disiapkan: " + cause.getMessage(),
                        "Jangan jalankan sebagai root di dalam wadah yang melarang unshare."
                                + " Atau pakai server PostgreSQL sendiri dengan spring.datasource.url."),
                new Words("A new database in " + folder + " cannot be set up: " + cause.getMessage(),
                        "Do not run as root inside a container that forbids unshare."
                                + " Or use a PostgreSQL server of your own with spring.datasource.url."),
                cause);
    }

    static StartRefused damaged(Path cluster, String reason) {
        return damaged("Basis data di " + cluster + " tidak dapat dijalankan: " + reason,
                "The database in " + cluster + " cannot be started: " + reason);
    }

    static StartRefused incomplete(Path cluster, Path missing) {
        return damaged("Basis data di " + cluster + " tidak lengkap: " + missing + " tidak ada.",
                "The database in " + cluster + " is incomplete: " + missing + " is missing.");
    }

    private static StartRefused damaged(String id, String en) {
        return new StartRefused(WRONG_DATA_FOLDER,
                new Words(id, "Jangan hapus apa pun. Pulihkan seluruh folder data, bersama postgres-password, dari cadangan,"
                        + " atau pilih folder lain dengan --anugerah.data=FOLDER. Keterangan lengkap ada di postgres.log."),
                new Words(en, "Delete nothing. Restore the whole data folder, together with postgres-password, from a backup,"
                        + " or choose another folder with --anugerah.data=FOLDER. The full account is in postgres.log."));
    }

    static StartRefused otherMajor(Path cluster, String found, String needed) {
        return new StartRefused(WRONG_DATA_FOLDER,
                new Words("Basis data di " + cluster + " dibuat oleh PostgreSQL " + found + "; program ini membawa versi " + needed
                        + ".", "Pakai versi program yang membuatnya, atau pindahkan datanya dengan pg_dump versi " + found + "."),
                new Words("The database in " + cluster + " was made by PostgreSQL " + found + "; this program brings version "
                        + needed + ".", "Use the program version that made it, or move its data with pg_dump of version " + found
                        + "."));
    }

    static StartRefused notReachable(String name, SQLException cause) {
        return new StartRefused(DATABASE_NOT_REACHABLE,
                new Words("Basis data " + name + " tidak dapat dihubungi: " + cause.getMessage(),
                        "Pastikan server PostgreSQL berjalan dan spring.datasource.url benar."),
                new Words("The database " + name + " cannot be reached: " + cause.getMessage(),
                        "Make sure that the PostgreSQL server runs and that spring.datasource.url is right."),
                cause);
    }

    static StartRefused loginRefused(String name, SQLException cause) {
        return wrong("Basis data " + name + " menolak masuk: " + cause.getMessage(),
                "Periksa nama basis data, spring.datasource.username dan spring.datasource.password.",
                "The database " + name + " refuses the login: " + cause.getMessage(),
                "Check the name of the database, spring.datasource.username and spring.datasource.password.");
    }

    static StartRefused notPostgres(String name) {
        return wrong(name + " bukan alamat basis data PostgreSQL.", "Periksa spring.datasource.url.",
                name + " is not the address of a PostgreSQL database.", "Check spring.datasource.url.");
    }

    static StartRefused tooOld(String name, int found, int oldest) {
        return wrong("Basis data " + name + " adalah PostgreSQL " + found + "; paling rendah " + oldest + ".",
                "Tingkatkan server itu, atau pakai server lain.",
                "The database " + name + " is PostgreSQL " + found + "; the oldest that works is " + oldest + ".",
                "Upgrade that server, or use another one.");
    }

    static StartRefused readOnly(String name) {
        return wrong("Basis data " + name + " adalah salinan yang hanya dapat dibaca.",
                "Arahkan spring.datasource.url ke server utama.",
                "The database " + name + " is a read-only replica.", "Point spring.datasource.url to the primary server.");
    }

    static StartRefused noRights(String name) {
        return wrong("Pengguna basis data tidak boleh membuat skema di " + name + ".",
                "Jalankan sebagai pemilik basis data: GRANT CREATE ON DATABASE … TO pengguna itu.",
                "The database user may not create schemas in " + name + ".",
                "Run as the owner of the database: GRANT CREATE ON DATABASE … TO that user.");
    }

    private static StartRefused wrong(String id, String hintId, String en, String hintEn) {
        return new StartRefused(WRONG_DATABASE, new Words(id, hintId), new Words(en, hintEn));
    }
}
