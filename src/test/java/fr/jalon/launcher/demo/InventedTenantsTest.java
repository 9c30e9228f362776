package fr.jalon.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.tenants.Structure;
import fr.jalon.launcher.tenants.TenantFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedTenantsTest {

    @TempDir
    private Path folder;

    @Test
    void as_many_missions_as_asked_for_in_regions_of_forty_with_an_association_each() {
        List<Structure> structures = InventedTenants.write(folder, 373).stream()
                .flatMap(file -> TenantFile.read(file).stream())
                .toList();
        assertThat(structures).filteredOn(one -> one.code().isMission()).hasSize(373);
        assertThat(structures).filteredOn(one -> one.code().isAssociation()).hasSize(10);
        assertThat(structures).extracting(Structure::code).doesNotHaveDuplicates();
    }

    @Test
    void no_invented_mission_has_the_code_of_a_real_one() {
        assertThat(InventedTenants.write(folder, InventedTenants.LARGEST).stream()
                        .flatMap(file -> TenantFile.read(file).stream())
                        .filter(one -> one.code().isMission()))
                .hasSize(InventedTenants.LARGEST)
                .allMatch(one -> one.code().value().startsWith("98"));
    }
}
