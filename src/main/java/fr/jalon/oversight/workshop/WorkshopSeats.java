package fr.jalon.oversight.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The seats of a workshop as a mission counts them: it may take and give back, and change nothing else. */
@Entity
@Table(name = "workshop_seats")
class WorkshopSeats {

    @Id
    private long id;

    private int taken;
    private int seats;

    protected WorkshopSeats() {}
}
