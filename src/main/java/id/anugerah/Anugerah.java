package id.anugerah;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Anugerah {
    public static void main(String[] args) {
        SpringApplication.run(Anugerah.class, args);
    }
}
