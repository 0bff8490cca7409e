package org.offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operator's manual is whole. */
class ManualTest {

    @Test
    void everySettingIsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("deploy/README.md"));
        List<String> missing = settings()
                .map(ManualTest::variable)
                .filter(variable -> !isIn(manual, variable))
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> settings() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.offprint").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .flatMap(type -> names(type.reflect()));
    }

    private static Stream<String> names(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigMapping.class).prefix();
        return ConfigMappings.getProperties(ConfigClass.configClass(settings, prefix)).keySet().stream();
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z*]", "_").replace("*", "<NAME>");
    }

    /** Of a source's settings the first is written whole, the others as their endings. */
    private static boolean isIn(String manual, String variable) {
        String ending = variable.replaceFirst("^.*<NAME>", "");
        return manual.contains("`" + variable + "`")
                || (variable.contains("<NAME>") && manual.contains("`" + ending + "`"));
    }
}
