"""What is different between two trajecten, by the types of the fields: nothing that changed is left out."""
