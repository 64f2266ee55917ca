import type * as en from '../../en/pages/transfers.ts';
import { copiesOf } from './copies.ts';

const list = (items: readonly string[]): string => items.join(', ');

/** Las páginas de las transferencias. */
export const transfers: typeof en.transfers = {
	title: 'Transferencias de armas y seguridad',
	lead: (country) =>
		`Armas, bienes de seguridad, adiestramiento y tecnología que, según las fuentes, llegaron a ${country}, sea cual sea el proveedor.`,
	volumes: 'Los volúmenes año por año',
	choose: 'Elija proveedor y años',
	all: 'todos',
	kind: 'Tipo',
	outcome: 'Situación',
	from: 'Desde',
	until: 'Hasta',
	showAll: 'Restablecer',
	unsettled: 'En disputa, o sin entrega comprobada',
	unsettledNote:
		'Nunca se cuentan con las entregas. La mayoría proviene de fuentes que miran a un solo proveedor.',
	list: 'Entregadas, de la más reciente a la más antigua',
	listNote:
		'Una línea por operación. Contamos entradas, no armas ni dinero. Fuente, notas y precio están en su página.',
	deals: 'operaciones:',
	kinds: 'Tipos de bienes por década',
	kindsNote:
		'Entradas entregadas; entre paréntesis, las disputadas, reportadas, planeadas o no concretadas. Sin repeticiones, partes de otras entradas ni reuniones.',
	register: 'Sobre el registro del que viene la mayoría de las entradas',
	copies: copiesOf('entrada'),
	meeting: 'una reunión, no una transferencia',
	disagree: (fields) => `las fuentes no coinciden en: ${list(fields)}`,
	disputable: {
		company: 'vendedor',
		suppliers: 'país proveedor',
		quantity: 'cantidad',
		value: 'precio',
		ordered: 'año del pedido',
		period: 'año',
		status: 'desenlace',
		other: 'circunstancias'
	},
	condition: {
		'second-hand': 'de segunda mano',
		modernised: 'de segunda mano, con modernización'
	},
	goods: (number, item, condition = '') =>
		condition ? `${number} ${item} ${condition}` : `${number} ${item}`,
	estimated: (goods) => `${goods} (cantidad estimada)`,
	people: (item, people) => `${item} (${people})`,
	numbered: (goods, number) => `${goods} (operación ${number})`,
	andMore: (goods, more) => `${goods}, y ${more} más`,
	country: (name) => name,
	told: {
		delivered: ({ supplier, many, goods, to, when }) =>
			`${supplier} ${many ? 'suministraron' : 'suministró'} a ${to} ${goods} (${when}).`,
		reported: ({ supplier, goods, to, when }) =>
			`Se reporta, sin entrega comprobada: ${goods}, de ${supplier} a ${to} (${when}).`,
		ordered: ({ supplier, goods, to, when }) =>
			`Pedido, sin entrega comprobada: ${goods}, de ${supplier} para ${to} (${when}).`,
		planned: ({ supplier, goods, to, when }) =>
			`Solo un plan: ${goods}, de ${supplier} para ${to} (${when}).`,
		'not-concluded': ({ supplier, goods, to, when }) =>
			`Se negoció y no se concretó: ${goods}, de ${supplier} para ${to} (${when}).`,
		cancelled: ({ supplier, goods, to, when }) =>
			`Se planeó y se canceló: ${goods}, de ${supplier} para ${to} (${when}).`,
		meeting: ({ supplier, goods, to, when }) =>
			`Una reunión, no una transferencia: ${goods}; ${supplier} y ${to} (${when}).`
	},
	recipientIs: (recipient) => `Receptor: ${recipient}.`,
	strip: (years) => `El año en los volúmenes de todos los proveedores: ${years}`,
	items: 'Artículos',
	versions: 'La misma operación según otras fuentes',
	versionsNote: 'Se muestra y no se cuenta otra vez.',
	said: 'Qué dice cada fuente',
	same: (supplier) => `${supplier}: la operación anterior y la siguiente`,
	before: 'Antes',
	after: 'Después',
	ordered: 'pedido',
	price: 'precio',
	tiv: (volume) =>
		volume === '1' ? 'volumen: 1 millón de TIV' : `volumen: ${volume} millones de TIV`,
	local: 'producido en el país bajo licencia',
	recipient: 'receptor',
	counted: 'se cuenta en:',
	partOf: 'es parte de:',
	overlaps: 'puede traslaparse con:',
	dealRegister: 'Sobre el registro',
	searchedLink: 'Qué proveedores buscamos',
	searched: 'Qué proveedores se buscaron fuera del registro',
	searchedNote:
		'De bienes que el registro no incluye. Lo que encontramos y dónde no hallamos nada:',
	found: 'Se encontró',
	notFound: 'Se buscó y no se halló'
};
