import { PLACES, type Place, placeWords } from "./places";

interface PlaceBarProps {
  readonly place: Place;
  onPlace(place: Place): void;
}

export function PlaceBar({ place, onPlace }: PlaceBarProps) {
  return (
    <nav className="place-bar" aria-label="Jira">
      {PLACES.map((one) => (
        <button key={one} type="button" aria-current={one === place ? "page" : undefined} onClick={() => onPlace(one)}>
          {placeWords(one)}
        </button>
      ))}
    </nav>
  );
}
