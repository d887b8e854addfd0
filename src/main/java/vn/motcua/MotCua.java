package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: one process that serves the desks, the citizens and the leaders. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class MotCua {
  public static void main(String[] args) {
    SpringApplication.run(MotCua.class, args);
  }
}
