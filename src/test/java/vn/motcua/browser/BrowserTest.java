package vn.motcua.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;

/** A journey in Chromium through the real application with the demonstration's data. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "motcua.demo=true",
      "spring.flyway.placeholders.ratingRest=0",
      "spring.flyway.placeholders.clockAhead=36500"
    })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(TestClock.Configuration.class)
@interface BrowserTest {}
