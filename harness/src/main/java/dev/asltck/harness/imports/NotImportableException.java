package dev.asltck.harness.imports;

/** No case can be made of a recording. */
final class NotImportableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Remark reason;

    NotImportableException(Remark reason) {
        super(reason.text(), null, false, false);
        this.reason = reason;
    }

    Remark reason() {
        return reason;
    }
}
