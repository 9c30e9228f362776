package fr.jalon.casework.transfer;

import fr.jalon.shared.web.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many transfers wait for the reader's answer, beside their entry of the navigation. */
@RequestScoped
class TransferCount implements NavigationCount {

    private final ReadTransfers read;

    @Inject
    TransferCount(ReadTransfers read) {
        this.read = read;
    }

    TransferCount() {
        this(null);
    }

    @Override
    public String folder() {
        return "/casework/transfer/";
    }

    @Override
    public int count() {
        return read.toAnswer();
    }
}
