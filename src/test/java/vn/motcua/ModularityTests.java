package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

@Tag("architecture")
class ModularityTests {
  private static final ApplicationModules MODULES = ApplicationModules.of(MotCua.class);

  @Test
  void modules_depend_on_each_other_only_along_the_allowed_arrows() {
    MODULES.verify();
  }

  @Test
  void the_diagrams_in_docs_are_true() throws IOException {
    var generated = Path.of("target/modules");
    new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(generated.toString()))
        .writeDocumentation();
    ModuleMap.write(MODULES, generated.resolve("README.md"));
    assertThat(ModuleMap.bringUpToDate(generated, Path.of("docs/modules")))
        .as("docs/modules was out of date; these files are written anew, commit them")
        .isEmpty();
  }
}
