package dev.asltck.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetTest {

    @Test
    void isAllowedByTheDigestOfItsText() {
        assertThat(new Asset("x.js", "alert(1)").policySource())
                .isEqualTo("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    }
}
